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

    /** What a price of the tariff is multiplied with at first. */
    Fraction provisionalFactor() {
        return Exact.of(included ? BigDecimal.ONE : Exact.plusPercent(provisional));
    }

    /** What it comes to as far as is known now. */
    Fraction latestFactor() {
        return settled == null ? provisionalFactor() : settledFactor();
    }

    /** What it is multiplied with once the index is known. */
    Fraction settledFactor() {
        Fraction factor = Exact.of(Exact.plusPercent(settled));
        if (!included) {
            return factor;
        }
        Fraction held = Exact.of(Exact.plusPercent(provisional));
        return factor.times(held.denominator()).dividedBy(held.numerator());
    }
}
