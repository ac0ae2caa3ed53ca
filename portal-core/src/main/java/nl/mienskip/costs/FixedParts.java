package nl.mienskip.costs;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each pays before anything is weighed, in cents and parts of a cent: its base for the days that it was there, and extras. */
final class FixedParts {

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private FixedParts() {}

    /** In the order of the participants; null when nobody pays anything but its weight. */
    static Fraction[] of(SplitCosts question) {
        DistributionKey key = question.key();
        if (key.base().equals(KeyBase.NONE) && key.extras().isEmpty()) {
            return null;
        }
        if (key.base().asksInhabitants()) {
            SplitRule.requireInhabitants(question, "the base goes by inhabitants, whom this participant lacks");
        }
        Map<String, Fraction> extras = extras(key.extras());
        Fraction[] fixed = new Fraction[question.participants().size()];
        boolean byDay = question.byDay();
        Fraction same =
                byDay || key.base().asksInhabitants() ? null : cents(key.base().of(null));
        for (int i = 0; i < fixed.length; i++) {
            ParticipantFigures participant = question.participants().get(i);
            Fraction base = same != null ? same : base(key.base(), participant.stays(), question.days());
            Fraction extra = extras.get(participant.id());
            fixed[i] = extra == null ? base : base.plus(extra);
        }
        return fixed;
    }

    private static Map<String, Fraction> extras(List<DistributionKey.Extra> extras) {
        Map<String, Fraction> sums = new HashMap<>();
        extras.forEach(
                extra -> sums.merge(extra.participant(), cents(extra.amount().toFraction()), Fraction::plus));
        return sums;
    }

    private static Fraction base(KeyBase base, List<Stay> stays, Integer year) {
        Fraction sum = Fraction.ZERO;
        for (Stay stay : stays) {
            Fraction whole = cents(base.of(stay.inhabitants()));
            sum = sum.plus(
                    stay.days() == null
                            ? whole
                            : whole.times(BigInteger.valueOf(stay.days())).dividedBy(BigInteger.valueOf(year)));
        }
        return sum;
    }

    private static Fraction cents(Fraction euros) {
        return euros.times(HUNDRED);
    }

    static Fraction sum(Fraction[] fixed) {
        return fixed == null ? Fraction.ZERO : Arrays.stream(fixed).reduce(Fraction.ZERO, Fraction::plus);
    }
}
