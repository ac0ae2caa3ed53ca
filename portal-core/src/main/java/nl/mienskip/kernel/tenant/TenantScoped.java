package nl.mienskip.kernel.tenant;

import jakarta.persistence.Column;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import org.hibernate.annotations.TenantId;

/** What every entity of a village extends: its id and the tenant that owns it, set once when it is stored. */
@MappedSuperclass
@EntityListeners(TenantGuard.class)
public abstract class TenantScoped {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @TenantId
    @Column(name = "tenant_id", nullable = false, updatable = false)
    private Long tenantId;

    /** The id; null until stored. */
    public Long id() {
        return id;
    }

    /** The owning tenant's id; null until stored. */
    public Long tenantId() {
        return tenantId;
    }
}
