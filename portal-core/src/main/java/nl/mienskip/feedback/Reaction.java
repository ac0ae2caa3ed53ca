package nl.mienskip.feedback;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.ZoneId;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.VersionRule;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.mail.MailAddress;
import nl.mienskip.kernel.privacy.KeptData;
import nl.mienskip.kernel.privacy.PersonalData;
import nl.mienskip.kernel.tenant.TenantScoped;
import nl.mienskip.kernel.text.HiddenRule;
import nl.mienskip.kernel.text.LineRule;
import nl.mienskip.kernel.text.NameRule;
import nl.mienskip.tenants.Language;

/** What a reader said about a page, and what became of it. */
@PersonalData(KeptData.FEEDBACK)
@Entity
@Table(name = "reaction")
class Reaction extends TenantScoped {

    @Column(updatable = false)
    private String page;

    @Column(updatable = false)
    private String about;

    @Column(updatable = false)
    private String village;

    @Column(updatable = false)
    private String text;

    @Column(updatable = false)
    private String name;

    @Column(updatable = false)
    private String email;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private Language language;

    @Enumerated(EnumType.STRING)
    private ReactionStatus status = ReactionStatus.NEW;

    @Column(updatable = false)
    private Instant givenAt;

    private String answer = "";
    private String handledBy = "";
    private Instant handledAt;

    @Version
    private long version;

    protected Reaction() {}

    /**
     * @param page the whole address
     * @param about what the page is called; may be empty
     * @param village where it was given, when that is not whom it is addressed to; else empty
     */
    Reaction(String page, String about, String village, GiveReaction given, Instant now) {
        this.text = ReactionRule.text("text", given.text());
        this.name = HiddenRule.line("name", LineRule.optional("name", given.name(), NameRule.LONGEST));
        this.email = MailAddress.optional("email", given.email());
        this.page = page;
        this.about = about;
        this.village = village;
        this.language = given.language();
        this.givenAt = now;
    }

    void expect(long seen) {
        VersionRule.same(seen, version);
    }

    void answer(String words, Actor by, Instant now) {
        if (email.isEmpty()) {
            throw new Conflict("reaction.noAddress", "whoever said it left no address");
        }
        if (status == ReactionStatus.ANSWERED) {
            throw new Conflict("reaction.answered", "it was answered");
        }
        this.answer = ReactionRule.text("answer", words);
        handle(ReactionStatus.ANSWERED, by, now);
    }

    void close(Actor by, Instant now) {
        if (status != ReactionStatus.NEW) {
            throw new Conflict("reaction.handled", "it was answered or closed");
        }
        handle(ReactionStatus.CLOSED, by, now);
    }

    /** What was answered stays so. */
    void reopen() {
        if (status != ReactionStatus.CLOSED) {
            throw new Conflict("reaction.notClosed", "it was not closed");
        }
        this.status = ReactionStatus.NEW;
        this.handledBy = "";
        this.handledAt = null;
    }

    private void handle(ReactionStatus next, Actor by, Instant now) {
        this.status = next;
        this.handledBy = by.name();
        this.handledAt = now;
    }

    /** What the log calls it: the page, never the person. */
    String subject() {
        return about.isEmpty() ? page : about;
    }

    ReactionView view(ZoneId zone) {
        return new ReactionView(
                id(),
                page,
                about,
                village,
                text,
                name,
                email,
                language,
                status,
                givenAt,
                answer,
                handledBy,
                handledAt,
                ReactionRule.goneOn(givenAt.atZone(zone).toLocalDate()),
                version);
    }
}
