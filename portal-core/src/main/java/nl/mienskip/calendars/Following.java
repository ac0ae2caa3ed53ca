package nl.mienskip.calendars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Clock;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.http.Answer;
import nl.mienskip.kernel.http.NoAnswer;
import nl.mienskip.kernel.http.Trouble;
import nl.mienskip.kernel.http.WebAddress;

/** Keeps the agenda in step with a calendar that is followed. */
@ApplicationScoped
class Following {

    /** By whose hand events of calendars come, change and go at the editorial desk. */
    private static final Actor HAND = Actor.of(
            0,
            0,
            "calendars",
            EnumSet.of(Right.ENTER_ADMIN, Right.AGENDA_CONTRIBUTE, Right.AGENDA_EDIT, Right.AGENDA_PUBLISH));

    @Inject
    private Incoming incoming;

    @Inject
    private CalendarSourceStore sources;

    @Inject
    private TakenEventStore store;

    @Inject
    private EventDesk desk;

    @Inject
    private Clock clock;

    /** Calendars call their addresses webcal. */
    static URI address(String text) {
        try {
            return WebAddress.of(text == null ? null : text.strip().replaceFirst("(?i)^webcals?:", "https:"));
        } catch (NoAnswer e) {
            throw new InvalidInput("url", "calendars.address", "this is no address on the web");
        }
    }

    void came(CalendarSource source, Answer answer) {
        if (!answer.unchanged() && !ActorContext.as(HAND, () -> take(source, answer.body()))) {
            source.failed(Trouble.BROKEN, null, clock.instant());
            return;
        }
        source.read(answer.stamp(), clock.instant());
    }

    /** False when it is no calendar, or has suddenly nothing in it: that is a mishap there rather than meant. */
    private boolean take(CalendarSource source, byte[] file) {
        List<Incoming.Arrival> arrivals;
        try {
            arrivals = incoming.read(file);
        } catch (InvalidInput refused) {
            return false;
        }
        Map<String, TakenEvent> had = new HashMap<>();
        sources.taken(source.id()).forEach(taken -> had.put(taken.uidHash(), taken));
        if (arrivals.isEmpty() && !had.isEmpty()) {
            return false;
        }
        arrivals.forEach(arrival -> take(source, arrival, had));
        had.values().stream().filter(gone -> !gone.gone()).forEach(this::leave);
        return true;
    }

    private void take(CalendarSource source, Incoming.Arrival arrival, Map<String, TakenEvent> had) {
        TakenEvent before = had.remove(arrival.uidHash());
        if (arrival.words() == null) {
            return;
        }
        if (before == null) {
            if (arrival.view().fate() == Fate.NEW) {
                store.add(new TakenEvent(arrival, desk.write(arrival.words()), source.id()));
            }
        } else if (!before.says(arrival)) {
            desk.rewrite(before.itemId(), arrival.words(), HAND.name());
            before.now(arrival.print());
        }
    }

    /** It is not in the calendar any more. */
    private void leave(TakenEvent gone) {
        desk.withdraw(gone.itemId(), HAND.name());
        gone.now("");
    }
}
