package nl.mienskip.kernel.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import nl.mienskip.kernel.privacy.KeptData;
import nl.mienskip.kernel.privacy.PersonalData;
import nl.mienskip.kernel.tenant.GlobalEntity;

@PersonalData(KeptData.MAIL)
@Entity
@Table(name = "queued_mail")
@GlobalEntity("one job sends the mail of all villages; nobody reads the queue for one")
class QueuedMail {

    private static final int LAST_TRY = 10;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    private long tenantId;
    private String fromName;
    private String toAddress;
    private String subject;
    private String text;
    private int tries;
    private Instant dueAt;

    protected QueuedMail() {}

    QueuedMail(long tenantId, Letter letter, Instant now) {
        this.tenantId = tenantId;
        this.fromName = letter.fromName();
        this.toAddress = letter.to();
        this.subject = letter.subject();
        this.text = letter.text();
        this.dueAt = now;
    }

    Letter letter() {
        return new Letter(fromName, toAddress, subject, text);
    }

    long tenantId() {
        return tenantId;
    }

    Instant dueAt() {
        return dueAt;
    }

    /** Puts it back with a pause that doubles: 1 minute, 2, 4, ... to 8 hours and a half; false when that is enough. */
    boolean tryAgainAfter(Instant now) {
        dueAt = now.plus(Duration.ofMinutes(1L << tries));
        tries++;
        return tries < LAST_TRY;
    }
}
