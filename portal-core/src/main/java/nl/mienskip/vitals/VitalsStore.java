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

    /** The vitals of a tenant; new when there are none. */
    TenantVitals ensure(long tenantId) {
        TenantVitals known = entities.find(TenantVitals.class, tenantId);
        if (known != null) {
            return known;
        }
        TenantVitals vitals = new TenantVitals(tenantId);
        entities.persist(vitals);
        return vitals;
    }

    List<TenantVitals> of(Collection<Long> tenantIds) {
        return entities.createQuery("select v from TenantVitals v where v.tenantId in :ids", TenantVitals.class)
                .setParameter("ids", tenantIds)
                .getResultList();
    }
}
