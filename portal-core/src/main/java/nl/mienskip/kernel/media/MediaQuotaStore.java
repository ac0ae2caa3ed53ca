package nl.mienskip.kernel.media;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Optional;

@ApplicationScoped
class MediaQuotaStore {

    @PersistenceContext
    private EntityManager entities;

    Optional<MediaQuota> of(long tenantId) {
        return Optional.ofNullable(entities.find(MediaQuota.class, tenantId));
    }

    void add(MediaQuota quota) {
        entities.persist(quota);
    }

    void remove(MediaQuota quota) {
        entities.remove(quota);
    }
}
