package nl.mienskip.costs.tariffs;

import java.math.BigDecimal;
import java.math.RoundingMode;
import nl.mienskip.costs.Exact;
import nl.mienskip.costs.Money;

/**
 * How far a member's yearly amount may move from the year before. What it would have paid more or less is not forgotten
 * but carried to the next year.
 *
 * @param least percent, zero or below
 * @param most percent, zero or above
 */
public record ChangeBand(BigDecimal least, BigDecimal most) {

    /**
     * The amount within the band that is nearest to the one wanted. The bounds are rounded to cents inwards.
     *
     * @param before what was paid the year before
     */
    Money within(Money wanted, Money before) {
        Money lowest = bound(before, least, RoundingMode.CEILING);
        Money highest = bound(before, most, RoundingMode.FLOOR);
        return wanted.compareTo(lowest) < 0 ? lowest : wanted.compareTo(highest) > 0 ? highest : wanted;
    }

    private static Money bound(Money before, BigDecimal percentage, RoundingMode rounding) {
        return Money.rounded(Exact.of(BigDecimal.valueOf(before.cents(), 2)
                .multiply(Exact.plusPercent(percentage))
                .setScale(2, rounding)));
    }
}
