package nl.mienskip.vitals;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.mienskip.kernel.tenant.GlobalEntity;

@Entity
@Table(name = "tenant_vitals")
@GlobalEntity("the cooperation compares villages by them, and they say nothing of anybody")
class TenantVitals {

    @Id
    private Long tenantId;

    private long members;
    private Instant lastPublishedAt;
    private Instant notedAt;

    protected TenantVitals() {}

    TenantVitals(long tenantId, long members, Instant lastPublishedAt, Instant notedAt) {
        this.tenantId = tenantId;
        this.members = members;
        this.lastPublishedAt = lastPublishedAt;
        this.notedAt = notedAt;
    }

    VitalsView view() {
        return new VitalsView(tenantId, members, lastPublishedAt, notedAt);
    }
}
