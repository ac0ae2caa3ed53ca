package nl.mienskip.agenda;

import static nl.mienskip.kernel.actor.Right.AGENDA_CONTRIBUTE;
import static nl.mienskip.kernel.actor.Right.AGENDA_EDIT;
import static nl.mienskip.kernel.actor.Right.AGENDA_PUBLISH;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mienskip.editorial.Editorial;
import nl.mienskip.editorial.PublishedItem;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.kernel.actor.AllowSystem;
import nl.mienskip.kernel.page.Paged;
import nl.mienskip.tenants.Tenants;

/** The door to the village's agenda as residents read it; it is written at the editorial desk. */
@Boundary
public class Agenda {

    /** More than a calendar that follows a village can show, and few enough for one document. */
    private static final int MOST = 2_000;

    private static final int MOST_OF_A_DAY = 20;
    private static final int LOOKED_THROUGH = 100;
    private static final int YEARS_SHOWN = 2;

    @Inject
    private EventStore store;

    @Inject
    private Layer layer;

    @Inject
    private EventKind kind;

    @Inject
    private Editorial editorial;

    @Inject
    private Tenants tenants;

    @Inject
    private Clock clock;

    /**
     * What is not over, the soonest first.
     *
     * @param words what its title or place must hold; empty for all
     */
    @AllowAll("the agenda is public")
    public Paged<OccurrenceView> toCome(String words, int page, int size) {
        Instant now = clock.instant();
        int number = Math.max(1, page);
        return new Paged<>(
                store.toCome(now, words, (number - 1) * size, size), number, size, store.countToCome(now, words));
    }

    /** What is not over, the soonest first, each event once: what comes back every day hides nothing else. */
    @AllowAll("the agenda is public")
    public List<OccurrenceView> soon(int most) {
        Map<Long, OccurrenceView> events = new LinkedHashMap<>();
        store.toCome(clock.instant(), "", 0, LOOKED_THROUGH).forEach(time -> events.putIfAbsent(time.id(), time));
        return events.values().stream().limit(most).toList();
    }

    /** What is on a day from the first to the last, both included, by its beginning. */
    @AllowAll("the agenda is public")
    public Paged<OccurrenceView> within(LocalDate first, LocalDate last, int page, int size) {
        Instant now = clock.instant();
        int number = Math.max(1, page);
        return new Paged<>(
                store.within(now, first, last, (number - 1) * size, size),
                number,
                size,
                store.countWithin(now, first, last));
    }

    /** What is on today in the village and is not over. */
    @AllowAll("the agenda is public")
    public List<OccurrenceView> today() {
        Instant now = clock.instant();
        LocalDate today = LocalDate.ofInstant(now, zone());
        return store.within(now, today, today, 0, MOST_OF_A_DAY).stream()
                .filter(occurrence -> occurrence.timing().overAt().isAfter(now))
                .toList();
    }

    /**
     * One event as residents see it.
     *
     * @throws NotFound when there is none that they may see now
     */
    @AllowAll("the agenda is public")
    public EventView show(long id) {
        return store.visible(id, clock.instant()).map(Event::view).orElseThrow(() -> new NotFound("event", id));
    }

    /**
     * An event on the pages, now, later or before, that nobody else changes until the caller's transaction ends: what
     * counts places holds it first, so that two cannot take the last.
     */
    @AllowAll("doors call it that give something out at an event")
    public Optional<EventView> held(long id) {
        return store.held(id).map(Event::view);
    }

    /** When an event is that is on this day of its rule, whether or not residents see it now; empty when it is not. */
    @AllowAll("the days of the agenda are public")
    public Optional<Timing> time(long id, LocalDate day) {
        return store.time(id, day);
    }

    /** The next times of an event; none when it is over. */
    @AllowAll("the agenda is public")
    public List<OccurrenceView> next(long id, int most) {
        return store.toCome(clock.instant(), id, most);
    }

    /** All events that residents see now, also those that are over; the newest first, at most some thousands. */
    @AllowAll("the agenda is public")
    public List<EventView> all() {
        return store.visible(clock.instant(), 0, MOST).stream().map(Event::view).toList();
    }

    /** Which events residents see now, the newest first, without reading what they say. */
    @AllowAll("the agenda is public")
    public List<PublishedItem> newest(int most) {
        return store.visibleBriefly(clock.instant(), most);
    }

    /** One event as it will be once it is published, changes that wait included. */
    @Allow({AGENDA_CONTRIBUTE, AGENDA_EDIT, AGENDA_PUBLISH})
    public EventView preview(long id) {
        return EventView.of(editorial.draft(WriteEvent.class, id));
    }

    /** The next times of an event as it will be; none while it does not say when. */
    @Allow({AGENDA_CONTRIBUTE, AGENDA_EDIT, AGENDA_PUBLISH})
    public List<OccurrenceView> planned(EventView event, int most) {
        return event.schedule().starts() == null
                ? List.of()
                : from(event.schedule(), most).stream()
                        .map(timing -> new OccurrenceView(
                                event.id(),
                                event.language(),
                                event.title(),
                                event.place(),
                                event.schedule().wholeDays(),
                                timing))
                        .toList();
    }

    /**
     * The next times that a schedule means, also those that are not laid down.
     *
     * @throws InvalidInput when residents could not read it so
     */
    @Allow({AGENDA_CONTRIBUTE, AGENDA_EDIT, AGENDA_PUBLISH})
    public List<Timing> dates(Schedule schedule, int most) {
        Schedule checked = ScheduleRule.checked(schedule);
        ScheduleRule.requireWhole(checked);
        return from(checked, most);
    }

    /** Whether words from elsewhere can be an event here. */
    @Allow({AGENDA_CONTRIBUTE, AGENDA_EDIT, AGENDA_PUBLISH})
    public JudgedEvent judge(WriteEvent words) {
        try {
            WriteEvent checked = kind.checked(words);
            kind.requireWhole(checked);
            Instant now = clock.instant();
            long coming = from(checked.schedule(), Integer.MAX_VALUE).stream()
                    .filter(timing -> timing.overAt().isAfter(now))
                    .count();
            return new JudgedEvent(checked, (int) coming, null);
        } catch (InvalidInput fault) {
            return new JudgedEvent(null, 0, fault);
        }
    }

    private List<Timing> from(Schedule schedule, int most) {
        LocalDate today = LocalDate.now(clock.withZone(zone()));
        LocalDate first = schedule.starts().toLocalDate();
        LocalDate from = first.isAfter(today) ? first : today;
        return Occurrences.of(schedule, zone(), from, from.plusYears(YEARS_SHOWN)).stream()
                .limit(most)
                .toList();
    }

    /** When, without anybody doing anything, the public agenda changes next; empty when nothing is planned. */
    @AllowAll("caches of public pages ask")
    public Optional<Instant> nextChange() {
        Instant now = clock.instant();
        return Stream.of(store.nextChange(now), store.nextEnd(now))
                .flatMap(Optional::stream)
                .min(Instant::compareTo);
    }

    /** Lays down the days that came within two years. */
    @AllowSystem("the job that does so every day")
    public void goOn() {
        layer.goOn();
    }

    private ZoneId zone() {
        return tenants.current().timeZone();
    }
}
