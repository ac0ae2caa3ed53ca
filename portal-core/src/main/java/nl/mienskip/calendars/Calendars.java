package nl.mienskip.calendars;

import static nl.mienskip.kernel.actor.Right.AGENDA_CONTRIBUTE;
import static nl.mienskip.kernel.actor.Right.AGENDA_EDIT;
import static nl.mienskip.kernel.actor.Right.AGENDA_PUBLISH;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.AllowSystem;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.kernel.http.Answer;
import nl.mienskip.kernel.http.Fetch;
import nl.mienskip.kernel.http.Trouble;
import nl.mienskip.kernel.text.NameRule;

/** The door for calendars that come in. */
@Boundary
public class Calendars {

    /** What a file may have at most. */
    public static final int MOST_BYTES = 2 * 1024 * 1024;

    private static final int MOST_SOURCES = 10;

    @Inject
    private Incoming incoming;

    @Inject
    private TakenEventStore store;

    @Inject
    private CalendarSourceStore sources;

    @Inject
    private Following following;

    @Inject
    private EventDesk desk;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    /**
     * What would become of each event of an iCalendar file, in its order; nothing is kept.
     *
     * @throws InvalidInput when it is no such file, or holds more than an agenda can
     */
    @Allow({AGENDA_CONTRIBUTE, AGENDA_EDIT})
    public List<CalendarLine> preview(byte[] file) {
        return incoming.read(required(file)).stream()
                .map(Incoming.Arrival::view)
                .toList();
    }

    /**
     * Takes the events of a file that are new: on the pages when whoever acts may publish them, handed in for somebody
     * else to do so when not.
     *
     * @return as {@link #preview}
     * @throws InvalidInput when it is no such file; nothing is taken then
     */
    @Allow({AGENDA_CONTRIBUTE, AGENDA_EDIT})
    public List<CalendarLine> take(byte[] file) {
        List<Incoming.Arrival> arrivals = new ArrayList<>(incoming.read(required(file)));
        long taken = 0;
        for (Incoming.Arrival arrival : arrivals) {
            if (arrival.view().fate() == Fate.NEW) {
                store.add(new TakenEvent(arrival, desk.write(arrival.words()), null));
                taken++;
            }
        }
        audit.record("calendar.taken", String.valueOf(taken), "");
        return arrivals.stream().map(Incoming.Arrival::view).toList();
    }

    /** The calendars elsewhere that the village follows, by name. */
    @Allow({AGENDA_CONTRIBUTE, AGENDA_EDIT, AGENDA_PUBLISH})
    public List<SourceView> sources() {
        return sources.all().stream().map(CalendarSource::view).toList();
    }

    /**
     * Follows a calendar elsewhere: what is in it comes into the agenda, changes with it and goes with it. Read within
     * some minutes.
     *
     * @throws InvalidInput when the address is none
     * @throws Conflict when there are as many already as a village can follow
     */
    @Allow(AGENDA_PUBLISH)
    public SourceView follow(String name, String url) {
        String called = NameRule.checked("name", name);
        if (sources.all().size() >= MOST_SOURCES) {
            throw new Conflict("calendars.many", "at most " + MOST_SOURCES + " calendars are followed");
        }
        CalendarSource source = new CalendarSource(called, Following.address(url), clock.instant());
        sources.add(source);
        audit.record("calendar.followed", called, "");
        return source.view();
    }

    /** Follows a calendar no longer; what came from it stays. */
    @Allow(AGENDA_PUBLISH)
    public void leave(long id) {
        CalendarSource source = sources.byId(id).orElseThrow(() -> new NotFound("calendar", id));
        audit.record("calendar.left", source.name(), "");
        sources.remove(source);
    }

    /** What is to be asked for now, so that no transaction waits for an answer. */
    @AllowSystem("the job that reads them")
    public Map<Long, Fetch> due() {
        Map<Long, Fetch> due = new LinkedHashMap<>();
        sources.due(clock.instant())
                .forEach(source -> due.put(
                        source.id(),
                        Fetch.reading(source.address(), "text/calendar", MOST_BYTES)
                                .unless(source.stamp())));
        return due;
    }

    /** Takes what came. */
    @AllowSystem("the job that reads them")
    public void came(long id, Answer answer) {
        sources.byId(id).ifPresent(source -> following.came(source, answer));
    }

    /** Notes that nothing came. */
    @AllowSystem("the job that reads them")
    public void failed(long id, Trouble why, Duration asked) {
        sources.byId(id).ifPresent(source -> source.failed(why, asked, clock.instant()));
    }

    private static byte[] required(byte[] file) {
        if (file.length > MOST_BYTES) {
            throw new InvalidInput(IcsFile.FIELD, "ics.large", "at most " + MOST_BYTES + " bytes", MOST_BYTES / 1024);
        }
        return file;
    }
}
