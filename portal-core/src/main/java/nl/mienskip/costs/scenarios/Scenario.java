package nl.mienskip.costs.scenarios;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import nl.mienskip.costs.Exact;
import nl.mienskip.costs.Fraction;
import nl.mienskip.costs.Money;
import nl.mienskip.tenants.Language;

/**
 * A plan of what to do and what that costs in its first year.
 *
 * @param reserve percent on top of all lines
 */
public record Scenario(String code, Map<Language, String> names, List<Line> lines, BigDecimal reserve) {

    /**
     * A cost.
     *
     * @param price euros for one
     * @param quantity how many, such as hours
     * @param perMember whether each member adds as much
     */
    public record Line(Map<Language, String> names, BigDecimal price, BigDecimal quantity, boolean perMember) {

        public Line {
            names = Map.copyOf(names);
        }

        Fraction amount() {
            return Exact.product(price, quantity);
        }
    }

    public Scenario {
        names = Map.copyOf(names);
        lines = List.copyOf(lines);
    }

    /** Exact euros in the first year, with the reserve. */
    Fraction cost(long members) {
        return fixed().plus(eachMember().times(BigInteger.valueOf(members)));
    }

    /** What does not depend on the number of members, with the reserve. */
    private Fraction fixed() {
        return sum(false);
    }

    private Fraction eachMember() {
        return sum(true);
    }

    private Fraction sum(boolean perMember) {
        Fraction sum = lines.stream()
                .filter(line -> line.perMember() == perMember)
                .map(Line::amount)
                .reduce(Fraction.ZERO, Fraction::plus);
        return Exact.times(sum, Exact.plusPercent(reserve));
    }

    /**
     * From how many members on an equal share is not above this.
     *
     * @return empty when no number of members is enough, because each adds as much as it may pay
     */
    OptionalLong breakEven(Money affordable) {
        Fraction room = affordable.toFraction().minus(eachMember());
        if (room.signum() <= 0) {
            return OptionalLong.empty();
        }
        BigInteger[] members = fixed().numerator()
                .multiply(room.denominator())
                .divideAndRemainder(fixed().denominator().multiply(room.numerator()));
        BigInteger whole = members[1].signum() == 0 ? members[0] : members[0].add(BigInteger.ONE);
        return OptionalLong.of(Math.max(1, whole.longValueExact()));
    }
}
