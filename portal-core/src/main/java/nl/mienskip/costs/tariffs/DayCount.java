package nl.mienskip.costs.tariffs;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Year;
import java.util.List;
import java.util.function.Function;
import nl.mienskip.costs.Fraction;
import nl.mienskip.costs.Stay;

/**
 * Adds up what is charged by the day: for each number of inhabitants the price of a whole year with it, for its part of the
 * days. So a cap, a bracket and a bound look at the inhabitants of those days, and who paid before or after changes nothing.
 *
 * @param how where each step is noted
 */
record DayCount(int year, List<Sentence> how) {

    Fraction sum(List<Stay> stays, Function<BigDecimal, Fraction> ofTheYear) {
        Fraction sum = Fraction.ZERO;
        for (Stay stay : stays) {
            sum = sum.plus(part(stay, ofTheYear.apply(stay.inhabitants())));
        }
        if (stays.isEmpty()) {
            how.add(Sentence.of("no-village"));
        } else if (stays.size() > 1) {
            how.add(Sentence.of("together", sum));
        }
        return sum;
    }

    private Fraction part(Stay stay, Fraction whole) {
        if (stay.days() == null) {
            return whole;
        }
        int length = Year.of(year).length();
        Fraction part = whole.times(BigInteger.valueOf(stay.days())).dividedBy(BigInteger.valueOf(length));
        how.add(Sentence.of("days", (long) stay.days(), (long) length, part));
        return part;
    }
}
