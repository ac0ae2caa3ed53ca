package nl.mienskip.objections;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.mail.MailAddress;
import nl.mienskip.kernel.privacy.KeptData;
import nl.mienskip.kernel.privacy.PersonalData;
import nl.mienskip.kernel.tenant.TenantScoped;
import nl.mienskip.kernel.text.LineRule;
import nl.mienskip.kernel.text.NameRule;
import nl.mienskip.tenants.Language;

@PersonalData(KeptData.OBJECTION)
@Entity
@Table(name = "photo_objection")
class Objection extends TenantScoped {

    private static final int WORDS_MAX = 1_000;

    @Column(updatable = false)
    private long pictureId;

    @Column(updatable = false)
    private long itemId;

    @Column(updatable = false)
    private String album;

    private String name;
    private String email;
    private String words;

    @Column(updatable = false)
    private String lang;

    @Column(updatable = false)
    private boolean hidden;

    @Enumerated(EnumType.STRING)
    private ObjectionStatus status;

    @Column(updatable = false)
    private Instant askedAt;

    private Instant decidedAt;
    private String decidedBy;
    private String answer;

    protected Objection() {}

    Objection(ObjectToPhoto command, String album, boolean hidden, Instant now) {
        this.pictureId = command.photoId();
        this.itemId = command.albumId();
        this.album = album;
        this.name = NameRule.checked("name", command.name());
        this.email = MailAddress.required("email", command.email());
        this.words = LineRule.optional("words", command.words(), WORDS_MAX);
        this.lang = command.language().tag();
        this.hidden = hidden;
        this.status = ObjectionStatus.ASKED;
        this.askedAt = now;
        this.decidedBy = "";
        this.answer = "";
    }

    /** @throws Conflict when it was decided before */
    void decide(ObjectionStatus decision, String reason, Actor by, Instant now) {
        if (status != ObjectionStatus.ASKED) {
            throw new Conflict("objection.decided", "it was decided before");
        }
        this.status = decision;
        this.answer = reason;
        this.decidedBy = by.name();
        this.decidedAt = now;
    }

    /** Nobody can tell any more who asked, nor what they said of themselves. */
    void forget() {
        this.name = "";
        this.email = "";
        this.words = "";
    }

    long pictureId() {
        return pictureId;
    }

    String album() {
        return album;
    }

    Language language() {
        return Language.of(lang).orElseThrow();
    }

    ObjectionView view() {
        return new ObjectionView(
                id(), pictureId, itemId, album, name, email, words, hidden, status, askedAt, decidedAt, decidedBy,
                answer);
    }
}
