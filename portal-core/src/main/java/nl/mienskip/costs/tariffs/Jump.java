package nl.mienskip.costs.tariffs;

import java.math.BigDecimal;
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
}
