package nl.mienskip.enrolments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.mienskip.kernel.privacy.KeptData;
import nl.mienskip.kernel.privacy.PersonalData;
import nl.mienskip.kernel.tenant.TenantScoped;

@PersonalData(KeptData.LETTER)
@Entity
@Table(name = "enrolment")
class Enrolment extends TenantScoped {

    /** Long enough for a letter that waits on somebody's table. */
    static final Duration VALID = Duration.ofDays(30);

    @Column(updatable = false)
    private long memberId;

    /** Of the code in the letter that the board sees and prints. */
    private String codeHash;

    /** Of the code that nobody saw but who reads the mail; null where the letter is on paper alone. */
    private String mailedHash;

    private String mailedTo;

    /** Whether the code may set a password: nobody could sign in with the account when the letter was written. */
    @Column(updatable = false)
    private boolean newAccount;

    private Instant expiresAt;
    private Instant usedAt;

    @Version
    private long version;

    protected Enrolment() {}

    Enrolment(long memberId, boolean newAccount) {
        this.memberId = memberId;
        this.newAccount = newAccount;
    }

    /** Makes a new code the only one that works. */
    EnrolmentCode renew(long tenantId, Instant now) {
        EnrolmentCode code = EnrolmentCode.random();
        codeHash = code.hash(tenantId);
        mailedHash = null;
        mailedTo = null;
        expiresAt = now.plus(VALID);
        usedAt = null;
        return code;
    }

    /** Makes a second code that works beside it, for a mail and nobody else's eyes. */
    EnrolmentCode mailTo(String address, long tenantId) {
        EnrolmentCode code = EnrolmentCode.random();
        mailedHash = code.hash(tenantId);
        mailedTo = address;
        return code;
    }

    /** The address that whoever holds this code has shown to read; empty for the code on paper. */
    Optional<String> addressProvenBy(String hash) {
        return hash.equals(mailedHash) ? Optional.of(mailedTo) : Optional.empty();
    }

    boolean hasCode(String hash) {
        return hash.equals(codeHash) || hash.equals(mailedHash);
    }

    boolean usable(Instant now) {
        return usedAt == null && now.isBefore(expiresAt);
    }

    /** Both codes are worth nothing from now on, and where the mail went is forgotten. */
    void use(Instant now) {
        usedAt = now;
        mailedHash = null;
        mailedTo = null;
    }

    long memberId() {
        return memberId;
    }

    boolean newAccount() {
        return newAccount;
    }

    Instant expiresAt() {
        return expiresAt;
    }
}
