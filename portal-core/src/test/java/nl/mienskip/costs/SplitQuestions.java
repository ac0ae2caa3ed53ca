package nl.mienskip.costs;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Questions that have an answer, of every kind: from cents over many to fortunes over one. */
final class SplitQuestions {

    static final int YEAR = 365;

    private static final List<DistributionKey.Simple> BY_A_FIGURE = List.of(
            new DistributionKey.Inhabitants(),
            new DistributionKey.Usage(),
            new DistributionKey.Usage(List.of(meter("one", "1"))),
            new DistributionKey.Usage(List.of(meter("one", "1"), meter("other", "0.75"))));

    private static final List<KeyBase> BASES = List.of(
            KeyBase.NONE,
            new KeyBase.Each(Money.ofCents(123_45)),
            new KeyBase.PerInhabitant(new BigDecimal("0.0173")),
            new KeyBase.ByBracket(new Brackets(
                    Brackets.Mode.WHOLE,
                    Brackets.Border.BELOW,
                    List.of(
                            new Brackets.Bracket(new BigDecimal(3), new BigDecimal("1.15"), Money.ofCents(70_01)),
                            new Brackets.Bracket(null, new BigDecimal("0.005"), Money.ofCents(298_00))))));

    private SplitQuestions() {}

    static Arbitrary<SplitCosts> byWeight() {
        return Combinators.combine(totals(), Arbitraries.of(BY_A_FIGURE), participants())
                .as((total, key, participants) -> new SplitCosts(total, key, participants, YEAR));
    }

    static Arbitrary<SplitCosts> byAnyKey() {
        return Combinators.combine(
                        totals(), keys(), participants(), Arbitraries.longs().between(0, 500_000))
                .as((left, key, participants, extra) -> question(left, key, participants, extra));
    }

    /** Those by which nothing is metered: who takes over from another weighs with it what one would. */
    static Arbitrary<SplitCosts> byPresence() {
        return byAnyKey().filter(question -> !(question.key().variable() instanceof DistributionKey.Usage));
    }

    private static Arbitrary<DistributionKey> keys() {
        List<DistributionKey.Simple> simple = new ArrayList<>(BY_A_FIGURE);
        simple.add(new DistributionKey.Equal());
        return Combinators.combine(Arbitraries.of(simple), Arbitraries.of(BASES), Arbitraries.of(true, false))
                .as((key, base, hybrid) -> hybrid ? new DistributionKey.Hybrid(base, key, List.of()) : key);
    }

    /** With an extra for the last, and a total that what is fixed fits in. */
    private static SplitCosts question(
            Money left, DistributionKey key, List<ParticipantFigures> participants, long extra) {
        DistributionKey asked = key instanceof DistributionKey.Hybrid hybrid
                ? new DistributionKey.Hybrid(
                        hybrid.base(),
                        hybrid.variable(),
                        List.of(new DistributionKey.Extra(participants.getLast().id(), "own", Money.ofCents(extra))))
                : key;
        Fraction fixed = FixedParts.sum(FixedParts.of(new SplitCosts(left, asked, participants, YEAR)));
        long whole = fixed.numerator()
                .add(fixed.denominator())
                .subtract(BigInteger.ONE)
                .divide(fixed.denominator())
                .longValueExact();
        return new SplitCosts(Money.ofCents(left.cents() + whole), asked, participants, YEAR);
    }

    private static Arbitrary<Money> totals() {
        return Arbitraries.oneOf(
                        Arbitraries.longs().between(0, 1_000),
                        Arbitraries.longs().between(0, 100_000_000),
                        Arbitraries.longs().between(0, 99_999_999_999_999_999L - 10_000_000_000L))
                .map(Money::ofCents);
    }

    private static Arbitrary<List<ParticipantFigures>> participants() {
        Arbitrary<String> ids =
                Arbitraries.strings().withChars("abcABC019-é").ofMinLength(1).ofMaxLength(4);
        return Combinators.combine(ids, stays(), usage(), usage(), usage())
                .as((id, stays, figure, one, other) -> new ParticipantFigures(
                        id, stays, Map.of(ParticipantFigures.ONE_FIGURE, figure, "one", one, "other", other)))
                .list()
                .ofMinSize(1)
                .ofMaxSize(40)
                .uniqueElements(ParticipantFigures::id)
                .filter(SplitQuestions::somethingToWeigh);
    }

    /** All year, as most are; or once or twice a part of it. */
    private static Arbitrary<List<Stay>> stays() {
        Arbitrary<Stay> part = Combinators.combine(Arbitraries.integers().between(0, YEAR / 2), inhabitants())
                .as(Stay::new);
        return Arbitraries.oneOf(
                inhabitants().map(Stay::allYear).list().ofSize(1),
                part.list().ofMinSize(1).ofMaxSize(2));
    }

    private static Arbitrary<BigDecimal> inhabitants() {
        return Arbitraries.oneOf(wholeTo("5"), wholeTo("900000"));
    }

    private static Arbitrary<BigDecimal> wholeTo(String most) {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal(most))
                .ofScale(0);
    }

    private static Arbitrary<BigDecimal> usage() {
        return Arbitraries.oneOf(
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, BigDecimal.TEN)
                        .ofScale(1),
                Arbitraries.bigDecimals()
                        .between(BigDecimal.ZERO, new BigDecimal("999999999999999999"))
                        .ofScale(12));
    }

    private static DistributionKey.WeighedMeter meter(String name, String weight) {
        return new DistributionKey.WeighedMeter(name, new BigDecimal(weight));
    }

    private static boolean somethingToWeigh(List<ParticipantFigures> participants) {
        return participants.stream().anyMatch(SplitQuestions::livesThere)
                && List.of(ParticipantFigures.ONE_FIGURE, "one", "other").stream()
                        .allMatch(meter -> participants.stream()
                                .anyMatch(p -> p.usage().get(meter).signum() > 0));
    }

    private static boolean livesThere(ParticipantFigures participant) {
        return participant.stays().stream()
                .anyMatch(stay -> stay.inhabitants().signum() > 0 && (stay.days() == null || stay.days() > 0));
    }
}
