package nl.mienskip.costs.statements;

import java.math.BigInteger;
import java.time.LocalDate;
import nl.mienskip.costs.Figures;
import nl.mienskip.costs.Fraction;
import nl.mienskip.kernel.InvalidInput;

/**
 * What is to be billed.
 *
 * @param year that is charged
 * @param number which advance; 1 for the others
 * @param of how many advances a year has; 1 for the others
 */
public record RoundQuestion(int year, RoundKind kind, int number, int of) {

    private static final int MONTHS = 12;
    private static final int MOST_ADVANCES = 12;

    public RoundQuestion {
        Figures.year(year, "year");
        if (kind == null) {
            throw new InvalidInput("kind", "missing", "the kind is missing");
        }
        if (of < 1 || of > MOST_ADVANCES) {
            throw new InvalidInput("of", "round.of", "a year has 1 to " + MOST_ADVANCES + " advances", MOST_ADVANCES);
        }
        if (number < 1 || number > of) {
            throw new InvalidInput("part", "round.number", "an advance is one of 1 to " + of, of);
        }
        if (kind != RoundKind.ADVANCE && of != 1) {
            throw new InvalidInput("of", "round.whole", "only an advance is a part");
        }
    }

    /** First day of what it is about when nothing was passed over. */
    LocalDate from() {
        return from(part(number - 1));
    }

    /**
     * First day of what it is about: an advance begins after what was billed before it. When the advances of a year are no
     * whole months, each is about the year, as what bills the whole is.
     *
     * @param reached which part of the year was billed before it
     */
    LocalDate from(Fraction reached) {
        Fraction months = reached.times(BigInteger.valueOf(MONTHS));
        return begin().plusMonths(
                        inMonths()
                                ? months.numerator()
                                        .divide(months.denominator())
                                        .intValueExact()
                                : 0);
    }

    /** Last day of what it is about. */
    LocalDate until() {
        return begin().plusMonths(inMonths() ? MONTHS / of * number : MONTHS).minusDays(1);
    }

    private LocalDate begin() {
        return LocalDate.of(year, 1, 1);
    }

    private boolean inMonths() {
        return kind == RoundKind.ADVANCE && MONTHS % of == 0;
    }

    /** Which part of the year has been billed after it. */
    Fraction part() {
        return part(number);
    }

    private Fraction part(int numbered) {
        return Fraction.of(BigInteger.valueOf(numbered), BigInteger.valueOf(of));
    }
}
