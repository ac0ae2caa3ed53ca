package nl.mienskip.kernel.time;

import java.time.LocalDate;
import nl.mienskip.kernel.InvalidInput;

/** What may be the day of something that happened to a village or participant: one that the database takes, too. */
public final class DayRule {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2999;

    private DayRule() {}

    public static LocalDate checked(String field, LocalDate day) {
        if (day == null) {
            throw new InvalidInput(field, "missing", field + " is missing");
        }
        if (day.getYear() < FIRST_YEAR || day.getYear() > LAST_YEAR) {
            throw new InvalidInput(
                    field,
                    "day.year",
                    field + " must be in a year from " + FIRST_YEAR + " to " + LAST_YEAR,
                    FIRST_YEAR,
                    LAST_YEAR);
        }
        return day;
    }
}
