package nl.mienskip.costs;

import java.math.BigDecimal;

/** What each participant pays of a hybrid before anything is weighed, for a whole year. */
public sealed interface KeyBase {

    /** Nothing. */
    KeyBase NONE = new Each(Money.ZERO);

    /** In euros, of a participant with so many inhabitants. */
    Fraction of(BigDecimal inhabitants);

    /** Whether it cannot be told without the number of inhabitants. */
    default boolean asksInhabitants() {
        return true;
    }

    /** The same for each. */
    record Each(Money amount) implements KeyBase {
        @Override
        public Fraction of(BigDecimal inhabitants) {
            return amount.toFraction();
        }

        @Override
        public boolean asksInhabitants() {
            return false;
        }
    }

    /** Euros for each inhabitant. */
    record PerInhabitant(BigDecimal rate) implements KeyBase {
        @Override
        public Fraction of(BigDecimal inhabitants) {
            return Exact.product(rate, inhabitants);
        }
    }

    /** By the bracket that the number of inhabitants falls in. */
    record ByBracket(Brackets brackets) implements KeyBase {
        @Override
        public Fraction of(BigDecimal inhabitants) {
            return brackets.price(inhabitants);
        }
    }
}
