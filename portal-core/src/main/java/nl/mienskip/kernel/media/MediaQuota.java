package nl.mienskip.kernel.media;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import nl.mienskip.kernel.tenant.GlobalEntity;

@Entity
@Table(name = "media_quota")
@GlobalEntity("the cooperation says it of a village, which only reads it")
class MediaQuota {

    @Id
    private Long tenantId;

    private int megabytes;

    protected MediaQuota() {}

    MediaQuota(long tenantId, int megabytes) {
        this.tenantId = tenantId;
        this.megabytes = megabytes;
    }

    void allow(int most) {
        this.megabytes = most;
    }

    int megabytes() {
        return megabytes;
    }
}
