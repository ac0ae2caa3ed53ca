package nl.mienskip.agenda;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.mienskip.tenants.Tenants;

/**
 * Lays down the days on which events are: of those that come back a year behind and two years ahead,
 * counted from the first when that is yet to come.
 */
@ApplicationScoped
class Layer {

    private static final Period BEHIND = Period.ofYears(1);
    private static final Period AHEAD = Period.ofYears(2);

    /** How far short of that the days may end before they are laid anew. */
    private static final Period SLACK = Period.ofDays(7);

    @Inject
    private EventStore store;

    @Inject
    private Tenants tenants;

    @Inject
    private Clock clock;

    /** Lays down the occurrences of an event instead of those that were there. */
    void lay(Event event) {
        ZoneId zone = tenants.current().timeZone();
        LocalDate today = LocalDate.now(clock.withZone(zone));
        LocalDate first = event.schedule().starts().toLocalDate();
        LocalDate until = (first.isAfter(today) ? first : today).plus(AHEAD);
        List<Timing> wanted = Occurrences.of(event.schedule(), zone, today.minus(BEHIND), until);
        Set<Timing> missing = new HashSet<>(wanted);
        for (Occurrence there : store.occurrences(event.itemId())) {
            if (!missing.remove(there.timing())) {
                store.remove(there);
            }
        }
        store.flush();
        wanted.stream().filter(missing::contains).forEach(timing -> store.add(new Occurrence(event.itemId(), timing)));
        event.laid(until);
    }

    /** Goes on with those of which the days that were laid down come to an end. */
    void goOn() {
        LocalDate today = LocalDate.now(clock.withZone(tenants.current().timeZone()));
        store.laidUntilBefore(today.plus(AHEAD).minus(SLACK)).forEach(this::lay);
    }
}
