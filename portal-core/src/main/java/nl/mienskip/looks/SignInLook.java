package nl.mienskip.looks;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import nl.mienskip.kernel.tenant.GlobalEntity;

/** How far the sign-in page knows a village's look, counted in changes of that look. */
@Entity
@Table(name = "sign_in_look")
@GlobalEntity("a job looks for what is to be told, over all villages")
class SignInLook {

    @Id
    private Long tenantId;

    private long wanted;
    private long told;

    protected SignInLook() {}

    SignInLook(long tenantId) {
        this.tenantId = tenantId;
    }

    void changed() {
        wanted++;
    }

    /** Notes that the look of that count was told; a change made meanwhile stays to be told. */
    void told(long count) {
        told = Math.max(told, count);
    }

    Long tenantId() {
        return tenantId;
    }

    long wanted() {
        return wanted;
    }
}
