package nl.mienskip.signups;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import nl.mienskip.agenda.EventView;
import nl.mienskip.agenda.Timing;
import nl.mienskip.kernel.privacy.KeptData;
import nl.mienskip.kernel.privacy.PersonalData;
import nl.mienskip.kernel.tenant.TenantScoped;
import nl.mienskip.tenants.Language;

/** Somebody who signed up. */
@PersonalData(KeptData.SIGN_UP)
@Entity
@Table(name = "signup")
class Signup extends TenantScoped {

    /** A slip of an editor's hand can be undone before anybody is told. */
    private static final Duration SECOND_THOUGHTS = Duration.ofHours(1);

    /** So shortly before an event there is no time for them. */
    private static final Duration SOON = Duration.ofHours(3);

    private static final Duration BETWEEN_MAILS = Duration.ofMinutes(10);

    @Column(updatable = false)
    private long itemId;

    @Column(updatable = false)
    private LocalDate day;

    private String title;
    private Instant startsAt;
    private Instant overAt;
    private boolean wholeDays;
    private String lang;
    private String name;
    private String email;
    private int people;
    private String remark;
    private boolean waiting;
    private String tokenHash;
    private Instant signedAt;
    private Instant mailedAt;

    /** Since when its event is not on any more; null while it is. */
    private Instant missingSince;

    protected Signup() {}

    Signup(SignUp words, EventView event, Timing timing, boolean waiting, SignupToken token, Instant now) {
        this.itemId = words.eventId();
        this.day = words.day();
        this.lang = words.language().tag();
        this.name = words.name();
        this.email = words.email();
        this.people = words.people();
        this.remark = words.remark();
        this.waiting = waiting;
        this.tokenHash = token.hash();
        this.signedAt = now;
        this.mailedAt = now;
        isAt(event, timing);
    }

    /** Takes over when its event is; true when it begins at another moment than it did. */
    boolean isAt(EventView event, Timing timing) {
        boolean moved = startsAt != null && !startsAt.equals(timing.startsAt());
        this.title = event.title();
        this.startsAt = timing.startsAt();
        this.overAt = timing.overAt();
        this.wholeDays = event.schedule().wholeDays();
        this.missingSince = null;
        return moved;
    }

    /** Its event is not on: true when that has been so for long enough to believe it. */
    boolean missing(Instant now) {
        if (missingSince == null) {
            missingSince = now;
        }
        return !missingSince.plus(SECOND_THOUGHTS).isAfter(now)
                || startsAt.minus(SOON).isBefore(now);
    }

    void moveUp() {
        waiting = false;
    }

    /** Another link instead of the one before, unless there was a mail just now. */
    boolean mailAgain(SignupToken token, Instant now) {
        if (mailedAt.plus(BETWEEN_MAILS).isAfter(now)) {
            return false;
        }
        tokenHash = token.hash();
        mailedAt = now;
        return true;
    }

    boolean waiting() {
        return waiting;
    }

    int people() {
        return people;
    }

    boolean of(String address) {
        return email.equals(address);
    }

    Language language() {
        return Language.of(lang).orElseThrow();
    }

    SignupView view() {
        return new SignupView(
                id(),
                itemId,
                title,
                day,
                startsAt,
                wholeDays,
                name,
                email,
                people,
                remark,
                waiting ? Place.WAITING : Place.TAKEN,
                signedAt);
    }
}
