package nl.mienskip.tenants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

@ApplicationScoped
class StandingStore {

    @PersistenceContext
    private EntityManager entities;

    /** In order of their days. */
    List<Standing> of(long tenantId) {
        return entities.createQuery(
                        "select s from Standing s where s.tenantId = :tenant order by s.since", Standing.class)
                .setParameter("tenant", tenantId)
                .getResultList();
    }

    /** In order of their days. */
    List<Standing> all() {
        return entities.createQuery("select s from Standing s order by s.since", Standing.class)
                .getResultList();
    }

    /** Writes down a tenant's days as they now are. */
    void replace(long tenantId, Timeline timeline) {
        Map<LocalDate, Standing> known =
                of(tenantId).stream().collect(Collectors.toMap(Standing::since, Function.identity()));
        timeline.standings().forEach(standing -> {
            Standing row = known.remove(standing.since());
            if (row == null) {
                row = new Standing(tenantId, standing.since());
            }
            row.become(standing);
            entities.persist(row);
        });
        known.values().forEach(entities::remove);
    }
}
