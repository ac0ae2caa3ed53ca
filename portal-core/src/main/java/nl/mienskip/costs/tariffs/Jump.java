package nl.mienskip.costs.tariffs;

import java.math.BigDecimal;
import nl.mienskip.costs.Exact;
import nl.mienskip.costs.Fraction;

/**
 * A border at which the price jumps.
 *
 * @param rule its code
 * @param size what the line above the border costs more (or less, below zero) at the border, in euros
 */
public record Jump(String rule, BigDecimal border, Fraction size) {

    Jump negated() {
        return new Jump(rule, border, size.negated());
    }

    /** With what comes on top of every price. */
    Jump times(Fraction factor) {
        return new Jump(rule, border, Exact.times(size, factor));
    }

    /** Where so many units come for nothing before the brackets begin. */
    Jump behind(BigDecimal allowance) {
        return new Jump(rule, border.add(allowance), size);
    }
}
