package nl.mienskip.looks;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;

@ApplicationScoped
class SignInLookStore {

    @PersistenceContext
    private EntityManager entities;

    SignInLook of(long tenantId) {
        SignInLook known = entities.find(SignInLook.class, tenantId, LockModeType.PESSIMISTIC_WRITE);
        if (known != null) {
            return known;
        }
        SignInLook first = new SignInLook(tenantId);
        entities.persist(first);
        return first;
    }

    List<SignInLook> untold(int limit) {
        return entities.createQuery(
                        "select s from SignInLook s where s.told < s.wanted order by s.tenantId", SignInLook.class)
                .setMaxResults(limit)
                .getResultList();
    }
}
