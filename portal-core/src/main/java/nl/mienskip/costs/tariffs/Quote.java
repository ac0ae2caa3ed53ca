package nl.mienskip.costs.tariffs;

import java.util.List;
import nl.mienskip.costs.Exact;
import nl.mienskip.costs.Fraction;
import nl.mienskip.costs.Money;

/**
 * What a member pays by a tariff.
 *
 * @param total the sum of the lines
 * @param recurring what of it the band of the next year looks at: the lines that recur, and what the band did to them
 * @param carried what the band moves to the next year; where no band holds, all that was carried before is charged
 */
public record Quote(
        Tariff tariff, MemberFacts facts, List<QuoteLine> lines, Money total, Money recurring, Money carried) {

    public Quote {
        lines = List.copyOf(lines);
    }

    /** Reckons what a member pays.
     *
     * @throws nl.mienskip.kernel.InvalidInput naming the fact that a rule needs and that is not there
     */
    public static Quote of(Tariff tariff, MemberFacts facts) {
        return new Quoting(tariff, facts).quote();
    }

    /**
     * What the recurring amount comes to with a part of the services or all days alike: what the prices ask then, or in
     * proportion less where the band held the amount down. Where the band held it up it asks no more for them: that was never their price.
     */
    Money recurringFor(MemberFacts other) {
        if (other.equals(facts)) {
            return recurring;
        }
        Money all = new Quoting(tariff, facts).recurringByRules();
        Money some = new Quoting(tariff, other).recurringByRules();
        return all.cents() <= 0 || recurring.compareTo(all) >= 0
                ? some
                : Money.rounded(Exact.times(some.toFraction(), Fraction.of(recurring.cents(), all.cents())));
    }

    /** The same, but it does not tell what was paid the year before. */
    public Quote withoutWordsOfBand() {
        return new Quote(
                tariff,
                facts,
                lines.stream()
                        .map(line -> line.rule().equals(QuoteLine.BAND) ? line.wordless() : line)
                        .toList(),
                total,
                recurring,
                carried);
    }

    /** Reckons what is left of who has left: no rule is for it, and no band holds what was carried. */
    public static Quote ofGone(Tariff tariff, MemberFacts facts) {
        return new Quoting(tariff.withoutPrices(), facts).quote();
    }
}
