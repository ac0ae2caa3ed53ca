package nl.mienskip.freshness;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;

/** When the mails of a week are written: on Monday morning, or later in that week where nothing ran then. */
final class WeekRule {

    private static final LocalTime MORNING = LocalTime.of(7, 0);

    private WeekRule() {}

    /** The Monday of the last week whose mails are to be written at this moment, in the village's own time. */
    static LocalDate lastBegun(ZonedDateTime there) {
        LocalDate monday = there.toLocalDate().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        boolean early =
                there.toLocalDate().equals(monday) && there.toLocalTime().isBefore(MORNING);
        return early ? monday.minusWeeks(1) : monday;
    }
}
