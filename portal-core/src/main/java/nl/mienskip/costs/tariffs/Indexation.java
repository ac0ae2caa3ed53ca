package nl.mienskip.costs.tariffs;

import java.math.BigDecimal;
import nl.mienskip.costs.Exact;
import nl.mienskip.costs.Fraction;

/**
 * The yearly correction for inflation, first by an estimate and later by what it turned out to be.
 *
 * @param provisional percent
 * @param settled percent, once it is known; null until then
 * @param included whether the tariff's prices hold the provisional correction already
 */
public record Indexation(BigDecimal provisional, BigDecimal settled, boolean included) {

    /** What a price of the tariff is multiplied with. */
    BigDecimal factor() {
        return included ? BigDecimal.ONE : Exact.plusPercent(provisional);
    }

    /** What comes on top of (or off) an amount by the provisional index once the settled one is known. */
    Fraction correction(Fraction amount) {
        if (settled == null) {
            return Fraction.ZERO;
        }
        Fraction base = Exact.of(Exact.plusPercent(provisional));
        Fraction difference = Exact.of(Exact.percent(settled.subtract(provisional)));
        return amount.times(difference.numerator().multiply(base.denominator()))
                .dividedBy(difference.denominator().multiply(base.numerator()));
    }
}
