package nl.mienskip.costs;

import java.math.BigDecimal;

/**
 * A part of the year in which a participant took part.
 *
 * @param days how many; null for the whole year
 * @param inhabitants a whole number, or null when not known
 */
public record Stay(Integer days, BigDecimal inhabitants) {

    /** The whole year. */
    public static Stay allYear(BigDecimal inhabitants) {
        return new Stay(null, inhabitants);
    }
}
