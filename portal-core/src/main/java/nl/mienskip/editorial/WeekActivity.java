package nl.mienskip.editorial;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What was done at the desk in a week.
 *
 * @param monday the week's first day
 * @param written how many sittings somebody wrote in
 * @param published how many items came on the pages, of those that are there
 */
public record WeekActivity(LocalDate monday, long written, long published) {

    /** How many weeks are looked back over, this one included. */
    static final int WEEKS = 8;

    /** The first of the weeks that are looked back over on a day. */
    static LocalDate first(LocalDate today) {
        return today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)).minusWeeks(WEEKS - 1L);
    }

    /** The weeks up to a day, the first first. */
    static List<WeekActivity> upTo(
            LocalDate today, ZoneId zone, Collection<Instant> written, Collection<Instant> published) {
        return IntStream.range(0, WEEKS)
                .mapToObj(week -> first(today).plusWeeks(week))
                .map(monday -> new WeekActivity(monday, in(monday, zone, written), in(monday, zone, published)))
                .toList();
    }

    private static long in(LocalDate monday, ZoneId zone, Collection<Instant> moments) {
        Instant from = monday.atStartOfDay(zone).toInstant();
        Instant until = monday.plusWeeks(1).atStartOfDay(zone).toInstant();
        return moments.stream()
                .filter(moment -> !moment.isBefore(from) && moment.isBefore(until))
                .count();
    }
}
