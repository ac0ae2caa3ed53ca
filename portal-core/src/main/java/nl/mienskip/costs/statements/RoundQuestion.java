package nl.mienskip.costs.statements;

import java.math.BigInteger;
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
            throw new InvalidInput("number", "round.number", "an advance is one of 1 to " + of, of);
        }
        if (kind != RoundKind.ADVANCE && of != 1) {
            throw new InvalidInput("of", "round.whole", "only an advance is a part");
        }
    }

    /** Which part of the year has been billed after it. */
    Fraction part() {
        return Fraction.of(BigInteger.valueOf(number), BigInteger.valueOf(of));
    }
}
