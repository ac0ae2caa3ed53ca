package nl.mienskip.vitals;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;

@ApplicationScoped
class VitalsStore {

    @PersistenceContext
    private EntityManager entities;

    /** Stores what a tenant's vitals say, for the first time or anew. */
    void note(TenantVitals vitals) {
        entities.merge(vitals);
    }

    List<TenantVitals> of(Collection<Long> tenantIds) {
        return entities.createQuery("select v from TenantVitals v where v.tenantId in :ids", TenantVitals.class)
                .setParameter("ids", tenantIds)
                .getResultList();
    }
}
