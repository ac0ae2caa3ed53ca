package nl.mienskip.costs.tariffs;

import java.math.BigDecimal;
import nl.mienskip.costs.Fraction;

/**
 * A border at which the price jumps.
 *
 * @param rule its code
 * @param size what is paid more (or less, below zero) above the border than below it, in euros
 */
public record Jump(String rule, BigDecimal border, Fraction size) {

    Jump negated() {
        return new Jump(rule, border, size.negated());
    }

    /** Where so many units come for nothing before the brackets begin. */
    Jump behind(BigDecimal allowance) {
        return new Jump(rule, border.add(allowance), size);
    }
}
