package nl.mienskip.agenda;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

/**
 * When an event is, on the village's clock.
 *
 * @param wholeDays whether it is on whole days; times then do not count
 * @param starts of the first time; null while a draft does not say
 * @param ends of the first time, on its last day when it is on whole days; null when nobody knows
 * @param rule by which it comes back, as RFC 5545 writes it ({@code FREQ=WEEKLY;BYDAY=WE}); empty when it does not
 * @param except days of the rule on which it is not
 * @param moved days of the rule on which it is at another time
 */
public record Schedule(
        boolean wholeDays,
        LocalDateTime starts,
        LocalDateTime ends,
        String rule,
        List<LocalDate> except,
        List<MovedDate> moved) {

    /** Of an event of which nothing is known yet. */
    public static final Schedule UNKNOWN = new Schedule(false, null, null, "", List.of(), List.of());

    public Schedule {
        except = List.copyOf(except);
        moved = List.copyOf(moved);
    }

    /** Whether it comes back. */
    public boolean repeats() {
        return !rule.isEmpty();
    }
}
