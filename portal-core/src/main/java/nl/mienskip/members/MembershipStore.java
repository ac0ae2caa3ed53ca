package nl.mienskip.members;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The one place of this room that looks across villages: somebody's own memberships. Native, because Hibernate keeps
 * every other query to one tenant; hence it takes nothing but the account's id and gives nothing but ids and statuses.
 */
@ApplicationScoped
class MembershipStore {

    private static final String OF_ACCOUNT =
            "SELECT m.tenant_id AS tenant, m.status AS status FROM member m WHERE m.account_id = :account"
                    + " AND m.status IN ('ADMITTED', 'REQUESTED', 'INVITED') ORDER BY m.tenant_id";

    @PersistenceContext
    private EntityManager entities;

    /** Tenant id to status. */
    @SuppressWarnings("unchecked")
    Map<Long, MemberStatus> of(long accountId) {
        List<Tuple> rows = entities.createNativeQuery(OF_ACCOUNT, Tuple.class)
                .setParameter("account", accountId)
                .getResultList();
        Map<Long, MemberStatus> statuses = new LinkedHashMap<>();
        rows.forEach(row -> statuses.put(
                row.get("tenant", Number.class).longValue(), MemberStatus.valueOf(row.get("status", String.class))));
        return statuses;
    }
}
