package nl.mienskip.freshness;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import nl.mienskip.kernel.privacy.KeptData;
import nl.mienskip.kernel.privacy.PersonalData;
import nl.mienskip.kernel.tenant.TenantScoped;

/** The link in somebody's weekly mail. */
@PersonalData(KeptData.MAIL)
@Entity
@Table(name = "freshness_link")
class MailLink extends TenantScoped {

    /** So that a mail which is read after a holiday still works. */
    static final Duration VALID = Duration.ofDays(30);

    @Column(updatable = false)
    private long accountId;

    @Column(updatable = false)
    private String tokenHash;

    @Column(updatable = false)
    private Instant expiresAt;

    protected MailLink() {}

    MailLink(long accountId, String tokenHash, Instant now) {
        this.accountId = accountId;
        this.tokenHash = tokenHash;
        this.expiresAt = now.plus(VALID);
    }

    long accountId() {
        return accountId;
    }
}
