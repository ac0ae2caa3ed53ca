package nl.mienskip.calendars;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.mienskip.agenda.Agenda;
import nl.mienskip.agenda.JudgedEvent;
import nl.mienskip.agenda.Schedule;
import nl.mienskip.agenda.WriteEvent;
import nl.mienskip.editorial.PublishedItem;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.settings.Settings;
import nl.mienskip.kernel.text.Sha256;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;

/** Looks at each event of a file: what it says, and whether it is to come into the agenda. */
@ApplicationScoped
class Incoming {

    /** So many times of all events together are laid down; more is no agenda of a village. */
    private static final int MOST_TIMES = 10_000;

    private static final int OWN = 2_000;

    @Inject
    private TakenEventStore store;

    @Inject
    private Agenda agenda;

    @Inject
    private Tenants tenants;

    @Inject
    private Settings settings;

    /**
     * An event that was looked at.
     *
     * @param words what it says in the agenda; null when it is broken
     */
    record Arrival(String uidHash, WriteEvent words, CalendarLine view) {

        /** The fingerprint of what it says. */
        String print() {
            return Sha256.of(String.valueOf(words));
        }
    }

    /** @throws InvalidInput when the file as a whole cannot be taken */
    List<Arrival> read(byte[] file) {
        List<IcsEvent> all = IcsFile.read(file);
        Map<String, List<IcsEvent>> otherwise = all.stream()
                .filter(event -> event.one(IcsReader.OTHERWISE).isPresent())
                .collect(Collectors.groupingBy(Incoming::uid));
        List<IcsEvent> own = all.stream()
                .filter(event -> event.one(IcsReader.OTHERWISE).isEmpty())
                .toList();
        Set<String> known = known(own);
        Sight sight = new Sight(
                known,
                otherwise,
                new IcsReader(new IcsTimes(village().timeZone()), village().ownLanguage()));
        List<Arrival> arrivals = new ArrayList<>();
        own.forEach(event -> arrivals.add(sight.of(event)));
        otherwise
                .values()
                .forEach(alone -> arrivals.addAll(alone.stream()
                        .filter(event ->
                                own.stream().noneMatch(master -> uid(master).equals(uid(event))))
                        .map(event -> broken(
                                event,
                                new InvalidInput(IcsFile.FIELD, "ics.alone", "what it changes is not in the file")))
                        .toList()));
        return arrivals;
    }

    private Set<String> known(List<IcsEvent> events) {
        Set<String> hashes = events.stream().map(event -> Sha256.of(uid(event))).collect(Collectors.toSet());
        Set<String> known = hashes.isEmpty() ? new HashSet<>() : store.known(hashes);
        agenda.newest(OWN).stream()
                .map(PublishedItem::id)
                .forEach(id -> known.add(Sha256.of("event-" + id + "@" + settings.baseDomain())));
        return known;
    }

    private TenantView village() {
        return tenants.current();
    }

    /** Looks at one after another; what came in with the same file before is known too. */
    private final class Sight {

        private final Set<String> known;
        private final Map<String, List<IcsEvent>> otherwise;
        private final IcsReader reader;
        private int times;

        private Sight(Set<String> known, Map<String, List<IcsEvent>> otherwise, IcsReader reader) {
            this.known = known;
            this.otherwise = otherwise;
            this.reader = reader;
        }

        private Arrival of(IcsEvent event) {
            if (event.fault() != null) {
                return broken(event, event.fault());
            }
            try {
                JudgedEvent judged = agenda.judge(reader.words(event, otherwise.getOrDefault(uid(event), List.of())));
                if (judged.fault() != null) {
                    return broken(event, judged.fault());
                }
                return new Arrival(
                        Sha256.of(uid(event)),
                        judged.words(),
                        view(event, judged.words(), fate(event, judged.coming())));
            } catch (InvalidInput fault) {
                return broken(event, fault);
            }
        }

        private Fate fate(IcsEvent event, int coming) {
            if (!known.add(Sha256.of(uid(event)))) {
                return Fate.KNOWN;
            }
            times += coming;
            if (times > MOST_TIMES) {
                throw new InvalidInput(IcsFile.FIELD, "ics.times", "at most " + MOST_TIMES + " times", MOST_TIMES);
            }
            return coming == 0 ? Fate.OVER : Fate.NEW;
        }
    }

    private static CalendarLine view(IcsEvent event, WriteEvent words, Fate fate) {
        Schedule schedule = words.schedule();
        return new CalendarLine(
                event.line(), words.title(), schedule.starts(), schedule.wholeDays(), schedule.repeats(), fate, null);
    }

    private static Arrival broken(IcsEvent event, InvalidInput fault) {
        return new Arrival(
                Sha256.of(uid(event)),
                null,
                new CalendarLine(event.line(), title(event), null, false, false, Fate.BROKEN, fault));
    }

    private static String title(IcsEvent event) {
        String title = event.words("SUMMARY").replaceAll("[\\p{C}\\s]+", " ").strip();
        return title.codePoints()
                .limit(80)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    /** The name that it has in every calendar; where it has none, what it is about. */
    private static String uid(IcsEvent event) {
        String uid = event.words("UID");
        return uid.isEmpty() ? event.words("SUMMARY") + "|" + event.words("DTSTART") : uid;
    }
}
