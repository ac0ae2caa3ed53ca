package nl.mienskip.kernel.tenant;

import jakarta.persistence.PostLoad;
import jakarta.persistence.PrePersist;
import jakarta.persistence.PreRemove;
import jakarta.persistence.PreUpdate;

/**
 * Compares an entity's tenant with the one acted for at every load, insert, update and delete. Hibernate's own filter
 * misses deletes of an unloaded reference, natural ids and native queries; this does not. Its mere presence also makes
 * Hibernate load a reference before deleting it.
 */
final class TenantGuard {

    @PrePersist
    void beforeInsert(TenantScoped entity) {
        TenantContext.id();
        if (entity.tenantId() != null) {
            check(entity);
        }
    }

    @PostLoad
    @PreUpdate
    @PreRemove
    void check(TenantScoped entity) {
        long current = TenantContext.id();
        if (entity.tenantId() == null || entity.tenantId() != current) {
            throw new ForeignTenantException(entity, entity.tenantId(), current);
        }
    }
}
