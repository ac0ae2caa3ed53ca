package nl.mienskip.privacy;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.mail.MailAddress;
import nl.mienskip.kernel.privacy.KeptData;
import nl.mienskip.kernel.privacy.PersonalData;
import nl.mienskip.kernel.tenant.TenantScoped;
import nl.mienskip.kernel.text.LineRule;
import nl.mienskip.kernel.text.RichText;
import nl.mienskip.tenants.Language;

/** What a village stated; one that has not has none. */
@PersonalData(KeptData.OFFICE)
@Entity
@Table(name = "privacy_notice")
class PrivacyNotice extends TenantScoped {

    private static final int RESPONSIBLE_MAX = 300;
    private static final int WORDS_MAX = 20_000;

    private String responsible;
    private String contactEmail;
    private String lang;
    private String words;
    private Instant statedAt;

    @Version
    private long version;

    /**
     * States this from now on.
     *
     * @throws InvalidInput naming the field
     * @throws Conflict when it was changed meanwhile
     */
    void state(WritePrivacyNotice stated, Instant now) {
        if (stated.version() != seenVersion()) {
            throw new Conflict("changed.meanwhile", "the notice was changed by somebody else");
        }
        this.responsible = LineRule.optional("responsible", stated.responsible(), RESPONSIBLE_MAX);
        this.contactEmail = MailAddress.optional("contactEmail", stated.contactEmail());
        this.lang = stated.language().tag();
        String safe = RichText.sanitised(stated.words());
        this.words = RichText.words(safe).isBlank() ? "" : LineRule.shorter("words", safe, WORDS_MAX);
        this.statedAt = now;
    }

    /** From 1, as 0 is that of a village that stated nothing. */
    private long seenVersion() {
        return id() == null ? 0 : version + 1;
    }

    PrivacyNoticeView view() {
        return new PrivacyNoticeView(
                new WritePrivacyNotice(
                        responsible, contactEmail, Language.of(lang).orElseThrow(), words, seenVersion()),
                statedAt);
    }
}
