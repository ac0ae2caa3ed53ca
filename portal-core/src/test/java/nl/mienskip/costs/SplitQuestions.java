package nl.mienskip.costs;

import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Questions that have an answer, of every kind: from cents over many to fortunes over one. */
final class SplitQuestions {

    private SplitQuestions() {}

    static Arbitrary<SplitCosts> byWeight() {
        Arbitrary<DistributionKey.Simple> keys =
                Arbitraries.of(new DistributionKey.Inhabitants(), new DistributionKey.Usage());
        return Combinators.combine(totals(), keys, participants()).as(SplitCosts::new);
    }

    static Arbitrary<SplitCosts> byAnyKey() {
        Arbitrary<Long> bases = Arbitraries.longs().between(0, 500_000);
        return Combinators.combine(totals(), simpleKeys(), bases, Arbitraries.of(true, false), participants())
                .as((rest, key, base, hybrid, participants) -> hybrid
                        ? new SplitCosts(
                                Money.ofCents(rest.cents() + base * participants.size()),
                                new DistributionKey.Hybrid(Money.ofCents(base), key),
                                participants)
                        : new SplitCosts(rest, key, participants));
    }

    private static Arbitrary<DistributionKey.Simple> simpleKeys() {
        return Arbitraries.of(
                new DistributionKey.Equal(), new DistributionKey.Inhabitants(), new DistributionKey.Usage());
    }

    private static Arbitrary<Money> totals() {
        return Arbitraries.oneOf(
                        Arbitraries.longs().between(0, 1_000),
                        Arbitraries.longs().between(0, 100_000_000),
                        Arbitraries.longs().between(0, 99_999_999_999_999_999L - 100_000_000L))
                .map(Money::ofCents);
    }

    private static Arbitrary<List<ParticipantFigures>> participants() {
        Arbitrary<String> ids =
                Arbitraries.strings().withChars("abcABC019-é").ofMinLength(1).ofMaxLength(4);
        Arbitrary<BigDecimal> inhabitants = Arbitraries.oneOf(
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, new BigDecimal("5"))
                        .ofScale(0),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, new BigDecimal("900000"))
                        .ofScale(0));
        Arbitrary<BigDecimal> usage = Arbitraries.oneOf(
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, BigDecimal.TEN)
                        .ofScale(1),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, new BigDecimal("999999999999999999"))
                        .ofScale(12));
        return Combinators.combine(ids, inhabitants, usage)
                .as(ParticipantFigures::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .uniqueElements(ParticipantFigures::id)
                .filter(SplitQuestions::somethingToWeigh);
    }

    private static boolean somethingToWeigh(List<ParticipantFigures> participants) {
        return participants.stream().anyMatch(p -> p.inhabitants().signum() > 0)
                && participants.stream().anyMatch(p -> p.usage().signum() > 0);
    }
}
