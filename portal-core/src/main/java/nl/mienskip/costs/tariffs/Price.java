package nl.mienskip.costs.tariffs;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import nl.mienskip.costs.Brackets;
import nl.mienskip.costs.Exact;
import nl.mienskip.costs.Fraction;
import nl.mienskip.costs.Money;
import nl.mienskip.usage.Meter;

/** How an amount is reached. All prices are in euros, without VAT. */
public sealed interface Price {

    /** The brackets of this price; empty for one that has none. */
    default Optional<Brackets> brackets() {
        return Optional.empty();
    }

    /** Whether it is of today's money, so that an index moves it unless its rule says otherwise. */
    default boolean followsIndex() {
        return !(this instanceof ActualCost || this instanceof Levy);
    }

    /** The same for each member. */
    record PerMember(Money amount) implements Price {}

    /**
     * For each inhabitant.
     *
     * @param rate euros, of any number of digits
     * @param cap how many inhabitants are counted at most; null when all are
     */
    record PerInhabitant(BigDecimal rate, Long cap) implements Price {

        long counted(long inhabitants) {
            return cap == null ? inhabitants : Math.min(cap, inhabitants);
        }
    }

    /** By the member's number of inhabitants. */
    record ByBracket(Brackets table) implements Price {

        @Override
        public Optional<Brackets> brackets() {
            return Optional.of(table);
        }
    }

    /**
     * For what was metered above what is free.
     *
     * @param allowance units that are free
     */
    record PerUnit(Meter meter, BigDecimal allowance, Brackets table) implements Price {

        @Override
        public Optional<Brackets> brackets() {
            return Optional.of(table);
        }
    }

    /** For each hour that was worked. */
    record PerHour(BigDecimal rate) implements Price {}

    /** What was paid to others, and a surcharge in percent. */
    record ActualCost(BigDecimal surcharge) implements Price {}

    /**
     * A percentage of other lines.
     *
     * @param of codes of the rules
     * @param within whether the other lines hold it already: then it is shown, and given back where it is waived
     * @param rateDecimals when given, the percentage is taken of the rate per inhabitant and rounded to these decimals
     */
    record Levy(BigDecimal percentage, List<String> of, boolean within, Integer rateDecimals) implements Price {

        public Levy {
            of = List.copyOf(of);
        }

        /** What it comes to of a rate, in euros. */
        Fraction of(Fraction rate) {
            Fraction part = Exact.times(rate, Exact.percent(percentage));
            return rateDecimals == null ? part : Exact.of(part.rounded(rateDecimals));
        }
    }

    /** What goes off for members that take all services of the rule, by number of inhabitants. */
    record PackageDiscount(Brackets table) implements Price {

        @Override
        public Optional<Brackets> brackets() {
            return Optional.of(table);
        }
    }
}
