package nl.mienskip.accessibility;

import java.time.LocalDate;
import java.time.Period;

/**
 * How far a website is known to meet WCAG 2.2 AA, after the levels of the Dutch government's register of statements (A to
 * D): what people found counts for three years, and a plan to look for half a year.
 */
public enum Conformance {
    /** People examined it and found no barrier. */
    MEETS,
    /** People examined it, and some requirements are not met. */
    PARTLY,
    /** Nobody examined it lately; somebody will within half a year. */
    PLANNED,
    /** Nobody examined it lately, and nobody will soon. */
    UNKNOWN;

    private static final Period EXAMINATION_COUNTS = Period.ofYears(3);
    private static final Period PLAN_COUNTS = Period.ofMonths(6);

    /** What may be said on this day. */
    static Conformance of(WriteStatement stated, LocalDate today) {
        if (counts(stated.examinedOn(), today)) {
            return stated.allMet() && stated.barriers().isEmpty() ? MEETS : PARTLY;
        }
        return planned(stated.plannedOn(), today) ? PLANNED : UNKNOWN;
    }

    private static boolean counts(LocalDate examined, LocalDate today) {
        return examined != null && !examined.isAfter(today) && today.isBefore(examined.plus(EXAMINATION_COUNTS));
    }

    private static boolean planned(LocalDate planned, LocalDate today) {
        return planned != null && !planned.isBefore(today) && !planned.isAfter(today.plus(PLAN_COUNTS));
    }
}
