package nl.mienskip.accounts;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.mienskip.kernel.privacy.KeptData;
import nl.mienskip.kernel.privacy.PersonalData;
import nl.mienskip.kernel.tenant.GlobalEntity;
import nl.mienskip.tenants.Language;

@PersonalData(KeptData.ACCOUNT)
@Entity
@Table(name = "account")
@GlobalEntity("one person may belong to several villages")
class Account {

    private static final int LONGEST_NAME = 200;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @Column(updatable = false)
    private String subject;

    private String name;
    private String email;
    private String language;

    @Column(updatable = false)
    private Instant createdAt;

    private Instant firstSignedInAt;

    @Version
    private long version;

    protected Account() {}

    Account(String subject, String name, String email, Language language, Instant now) {
        this.subject = subject;
        this.language = language.tag();
        this.createdAt = now;
        know(name, email);
    }

    /** Takes over what Keycloak says at a sign-in; nothing is written when it is as before. */
    void know(String saidName, String saidEmail) {
        String readable = saidName == null
                ? ""
                : saidName.replaceAll("[\\p{Cntrl}\\p{Cf}]", "").strip();
        if (!readable.isEmpty()) {
            name = readable.length() > LONGEST_NAME ? readable.substring(0, LONGEST_NAME) : readable;
        } else if (name == null) {
            name = "?";
        }
        email = saidEmail == null || saidEmail.isBlank() ? null : saidEmail.strip();
    }

    void signedIn(Instant now) {
        if (firstSignedInAt == null) {
            firstSignedInAt = now;
        }
    }

    void speak(Language chosen) {
        language = chosen.tag();
    }

    Long id() {
        return id;
    }

    AccountView view() {
        return new AccountView(
                id,
                subject,
                name,
                email,
                Language.of(language).orElse(Language.NL),
                createdAt,
                firstSignedInAt != null);
    }
}
