package nl.mienskip.usage;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import nl.mienskip.kernel.InvalidInput;

/** Days from one to another, both included. */
record Period(LocalDate from, LocalDate to) {

    /** A leap year. */
    private static final int LONGEST = 366;

    /**
     * A period in the right order.
     *
     * @param fromField what the first day is called where it was given
     * @param toField what the last day is called there
     * @throws InvalidInput naming the field
     */
    static Period of(String fromField, String toField, LocalDate from, LocalDate to) {
        required(fromField, from);
        required(toField, to);
        if (from.isAfter(to)) {
            throw new InvalidInput(fromField, "period.order", fromField + " is after " + toField);
        }
        return new Period(from, to);
    }

    /** A period of at most 366 days, for a reading that lists days. */
    static Period ofDays(LocalDate from, LocalDate to) {
        Period period = of("from", "to", from, to);
        if (ChronoUnit.DAYS.between(from, to) >= LONGEST) {
            throw new InvalidInput(
                    "to", "period.tooLong", "from and to are more than " + LONGEST + " days apart", LONGEST);
        }
        return period;
    }

    private static void required(String field, LocalDate day) {
        if (day == null) {
            throw new InvalidInput(field, "missing", field + " is missing");
        }
        // Years that the database and the arithmetic take; nobody was metered outside of them.
        if (day.getYear() < 2000 || day.getYear() > 2999) {
            throw new InvalidInput(field, "period.year", field + " must be in a year from 2000 to 2999");
        }
    }
}
