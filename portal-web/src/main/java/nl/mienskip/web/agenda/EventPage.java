package nl.mienskip.web.agenda;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import nl.mienskip.agenda.EventView;
import nl.mienskip.agenda.OccurrenceView;
import nl.mienskip.agenda.Timing;
import nl.mienskip.web.shell.Card;
import nl.mienskip.web.shell.Layout;

/**
 * One event.
 *
 * @param layout what stands around it
 * @param event what it says, its text sanitised HTML
 * @param next its next times; none when it is over
 * @param now when it is shown
 * @param preview whether an editor looks at it, who may see what residents do not (yet)
 * @param checkedAt when somebody last looked whether it is right, where it may not be any more; else null
 */
public record EventPage(
        Layout layout, EventView event, List<OccurrenceView> next, Instant now, boolean preview, Instant checkedAt) {

    static final int TIMES = 8;

    /** When it is, or is next; empty when it is over. */
    public String when() {
        return next.isEmpty() ? "" : when(next.getFirst());
    }

    /** One of its times. */
    public String when(OccurrenceView time) {
        return layout.texts().atStart(new WhenWords(layout.texts(), true).full(time));
    }

    /** By which rule it comes back; empty when it does not. */
    public String repeats() {
        return new WhenWords(layout.texts()).repeats(event.schedule());
    }

    /** What others show of it. */
    public Card card() {
        return Card.ofEvent(layout, event.publication(), event.text(), next.isEmpty() ? null : time(next.getFirst()));
    }

    private Card.EventTime time(OccurrenceView time) {
        Timing timing = time.timing();
        return time.wholeDays()
                ? new Card.EventTime(timing.firstDay(), timing.lastDay(), event.place())
                : new Card.EventTime(moment(timing.startsAt()), moment(timing.endsAt()), event.place());
    }

    private OffsetDateTime moment(Instant instant) {
        return instant == null ? null : instant.atZone(layout.site().zone()).toOffsetDateTime();
    }

    /** Whether people sign up for it. */
    public boolean signsUp() {
        return event.signUp() != null && !preview && !next.isEmpty();
    }

    /** Whether one can still sign up for this time. */
    public boolean open(OccurrenceView time) {
        return signsUp() && closesAt(time).isAfter(now);
    }

    /** Where one signs up for this time. */
    public String signUp(OccurrenceView time) {
        return layout.href(SignupPage.path(event.id(), time.timing().day()));
    }

    /** When the next of the lists that are open closes, so that the page changes. */
    Optional<Instant> closesAt() {
        return next.stream().filter(this::open).map(this::closesAt).min(Instant::compareTo);
    }

    private Instant closesAt(OccurrenceView time) {
        return event.signUp().closesAt(time.timing(), layout.site().zone());
    }

    /** Its times after the next. */
    public List<OccurrenceView> later() {
        return next.isEmpty() ? next : next.subList(1, next.size());
    }

    /** Whether it is written in another language than the page around it. */
    public boolean foreign() {
        return event.language() != layout.texts().language();
    }
}
