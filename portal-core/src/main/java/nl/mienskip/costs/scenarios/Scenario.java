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

    /** What it costs in its first year with the reserve, whatever the number of members. */
    public Money fixed() {
        return Money.rounded(cost().fixed());
    }

    /** What every member adds in its first year, with the reserve. */
    public Money each() {
        return Money.rounded(cost().each());
    }

    /** What it costs in its first year, added up once. */
    Cost cost() {
        return new Cost(sum(false), sum(true));
    }

    private Fraction sum(boolean perMember) {
        Fraction sum = lines.stream()
                .filter(line -> line.perMember() == perMember)
                .map(Line::amount)
                .reduce(Fraction.ZERO, Fraction::plus);
        return Exact.times(sum, Exact.plusPercent(reserve));
    }

    /**
     * Exact euros with the reserve.
     *
     * @param fixed whatever the number of members
     * @param each what every member adds
     */
    record Cost(Fraction fixed, Fraction each) {

        Fraction of(long members) {
            return fixed.plus(each.times(BigInteger.valueOf(members)));
        }

        /**
         * From how many members on an equal share is not above this.
         *
         * @return empty when no number of members that there could be is enough
         */
        OptionalLong breakEven(Money affordable) {
            Fraction room = affordable.toFraction().minus(each);
            if (room.signum() <= 0) {
                return OptionalLong.empty();
            }
            BigInteger[] members = fixed.numerator()
                    .multiply(room.denominator())
                    .divideAndRemainder(fixed.denominator().multiply(room.numerator()));
            BigInteger whole = members[1].signum() == 0 ? members[0] : members[0].add(BigInteger.ONE);
            return whole.bitLength() < Integer.SIZE
                    ? OptionalLong.of(Math.max(1, whole.longValueExact()))
                    : OptionalLong.empty();
        }
    }
}
