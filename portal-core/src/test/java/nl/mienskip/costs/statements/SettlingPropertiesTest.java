package nl.mienskip.costs.statements;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.mienskip.costs.Exact;
import nl.mienskip.costs.Fraction;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.invoices.Vat;
import nl.mienskip.tenants.Language;

/** Years as they may go, with what is owed changing between rounds, and for each promise a faulty way that it must find. */
class SettlingPropertiesTest {

    /** A way to bill. */
    private interface Settler {
        List<StatementLine> lines(List<TargetLine> target, List<BilledLine> before, Fraction part);
    }

    /** One round: what is owed for the year as it is known then, in cents by code, and which part of it is due. */
    record Step(Map<String, Long> owed, int number, int of) {

        List<TargetLine> target() {
            return owed.entrySet().stream()
                    .map(line -> new TargetLine(
                            key(line.getKey()),
                            Map.of(Language.NL, line.getKey()),
                            language -> List.of(),
                            Money.ofCents(line.getValue())))
                    .toList();
        }

        Fraction part() {
            return Fraction.of(BigInteger.valueOf(number), BigInteger.valueOf(of));
        }
    }

    @Property
    void whatWasBilledOfEachLineIsWhatIsOwed(@ForAll("years") List<Step> year) {
        togetherTheyAreWhatIsOwed(Settling::lines, year);
    }

    @Property
    void eachAdvanceStaysWithinHalfACentOfItsPart(@ForAll("years") List<Step> year) {
        withinHalfACent(Settling::lines, year);
    }

    @Property
    void theOrderOfTheLinesDoesNotMatter(@ForAll("years") List<Step> year, @ForAll Random random) {
        orderDoesNotMatter(Settling::lines, year, random);
    }

    @Property
    void billedAgainNothingIsAsked(@ForAll("years") List<Step> year) {
        Map<LineKey, Money> billed = billed(Settling::lines, year);

        assertThat(Settling.any(Settling.lines(year.getLast().target(), before(billed), Fraction.ONE)))
                .isFalse();
    }

    @Example
    void aLineThatOnlyTakesThePlaceOfAnotherIsNoReasonToBill() {
        List<BilledLine> before = List.of(new BilledLine(key("a"), Map.of(Language.NL, "a"), Money.ofCents(100)));

        assertThat(Settling.any(Settling.lines(new Step(Map.of("b", 100L), 1, 1).target(), before, Fraction.ONE)))
                .isFalse();
        assertThat(Settling.any(Settling.lines(new Step(Map.of("b", 101L), 1, 1).target(), before, Fraction.ONE)))
                .isTrue();
        TargetLine untaxed = new TargetLine(
                new LineKey(LineKey.Source.TARIFF, "a", Vat.of(BigDecimal.ZERO)),
                Map.of(Language.NL, "a"),
                language -> List.of(),
                Money.ofCents(100));
        assertThat(Settling.any(Settling.lines(List.of(untaxed), before, Fraction.ONE)))
                .as("its tax is given back")
                .isTrue();
    }

    @Example
    void roundingEachPartByItselfIsFoundNotToBeWhatIsOwed() {
        Settler parts = (target, before, part) -> Settling.lines(target, List.of(), part).stream()
                .map(line ->
                        line(line.key(), Money.rounded(Exact.times(line.target().toFraction(), part)), Money.ZERO))
                .toList();

        assertThatThrownBy(() -> togetherTheyAreWhatIsOwed(parts, threeParts())).isInstanceOf(AssertionError.class);
    }

    @Example
    void forgettingALineThatIsOwedNoMoreIsFound() {
        Settler forgets = (target, before, part) -> Settling.lines(target, before, part).stream()
                .filter(line -> !line.target().equals(Money.ZERO))
                .toList();
        List<Step> dropped = List.of(new Step(Map.of("a", 100L), 1, 2), new Step(Map.of("b", 100L), 1, 1));

        assertThatThrownBy(() -> togetherTheyAreWhatIsOwed(forgets, dropped)).isInstanceOf(AssertionError.class);
    }

    @Example
    void roundingDownIsFoundMoreThanHalfACentOff() {
        Settler down = (target, before, part) -> Settling.lines(target, before, part).stream()
                .map(line -> line(
                        line.key(),
                        Money.ofCents(Exact.times(line.target().toFraction(), part)
                                .times(BigInteger.valueOf(100))
                                .numerator()
                                .divide(Exact.times(line.target().toFraction(), part)
                                        .times(BigInteger.valueOf(100))
                                        .denominator())
                                .longValueExact()),
                        line.before()))
                .toList();
        List<Step> twoThirds = List.of(new Step(Map.of("a", 100L), 2, 3), new Step(Map.of("a", 100L), 1, 1));

        assertThatThrownBy(() -> withinHalfACent(down, twoThirds)).isInstanceOf(AssertionError.class);
    }

    @Example
    void lookingAtThePlaceOfALineIsFound() {
        Settler byPlace = (target, before, part) -> Settling.lines(target.subList(0, 1), before, part);
        List<Step> year = List.of(new Step(new TreeMap<>(Map.of("a", 100L, "b", 200L)), 1, 1));

        Random random = new Random(1);

        assertThatThrownBy(() -> {
                    for (int tries = 0; tries < 20; tries++) {
                        orderDoesNotMatter(byPlace, year, random);
                    }
                })
                .isInstanceOf(AssertionError.class);
    }

    private static void togetherTheyAreWhatIsOwed(Settler settler, List<Step> year) {
        Map<LineKey, Money> billed = billed(settler, year);
        Map<String, Long> owed = year.getLast().owed();

        billed.forEach((key, amount) ->
                assertThat(amount.cents()).as(key.code()).isEqualTo(owed.getOrDefault(key.code(), 0L)));
        owed.forEach((code, cents) -> assertThat(
                        billed.getOrDefault(key(code), Money.ZERO).cents())
                .as(code)
                .isEqualTo(cents));
    }

    private static void withinHalfACent(Settler settler, List<Step> year) {
        Map<LineKey, Money> billed = new TreeMap<>();
        year.forEach(step -> {
            bill(settler, step, billed);
            step.target().forEach(line -> {
                Fraction exact = Exact.times(line.amount().toFraction(), step.part());
                Fraction off =
                        billed.getOrDefault(line.key(), Money.ZERO).toFraction().minus(exact);
                assertThat(off.compareTo(Fraction.of(BigInteger.ONE, BigInteger.valueOf(200))))
                        .isLessThanOrEqualTo(0);
                assertThat(off.compareTo(Fraction.of(BigInteger.ONE.negate(), BigInteger.valueOf(200))))
                        .isGreaterThanOrEqualTo(0);
            });
        });
    }

    private static void orderDoesNotMatter(Settler settler, List<Step> year, Random random) {
        List<TargetLine> shuffled = new ArrayList<>(year.getLast().target());
        Collections.shuffle(shuffled, random);

        assertThat(settler.lines(shuffled, List.of(), Fraction.ONE))
                .containsExactlyInAnyOrderElementsOf(
                        settler.lines(year.getLast().target(), List.of(), Fraction.ONE));
    }

    private static Map<LineKey, Money> billed(Settler settler, List<Step> year) {
        Map<LineKey, Money> billed = new TreeMap<>();
        year.forEach(step -> bill(settler, step, billed));
        return billed;
    }

    private static void bill(Settler settler, Step step, Map<LineKey, Money> billed) {
        settler.lines(step.target(), before(billed), step.part())
                .forEach(line -> billed.merge(line.key(), line.amount(), Money::plus));
    }

    private static List<BilledLine> before(Map<LineKey, Money> billed) {
        return billed.entrySet().stream()
                .map(line -> new BilledLine(
                        line.getKey(), Map.of(Language.NL, line.getKey().code()), line.getValue()))
                .toList();
    }

    private static StatementLine line(LineKey key, Money due, Money before) {
        return new StatementLine(key, Map.of(Language.NL, key.code()), Map.of(), due, due, before);
    }

    private static LineKey key(String code) {
        return new LineKey(LineKey.Source.TARIFF, code, Vat.of(BigDecimal.valueOf(21)));
    }

    private static List<Step> threeParts() {
        Map<String, Long> owed = Map.of("a", 100L);
        return List.of(new Step(owed, 1, 3), new Step(owed, 2, 3), new Step(owed, 1, 1));
    }

    /** Some advances, a settlement and some corrections; what is owed changes all the time, lines come and go. */
    @Provide
    Arbitrary<List<Step>> years() {
        Arbitrary<Map<String, Long>> owed = Arbitraries.maps(
                        Arbitraries.of("a", "b", "c", "d"), Arbitraries.longs().between(-1_000_000, 10_000_000))
                .ofMaxSize(4);
        return Combinators.combine(
                        owed.list().ofMinSize(1).ofMaxSize(8),
                        Arbitraries.integers().between(1, 12))
                .as((targets, of) -> {
                    List<Step> year = new ArrayList<>();
                    for (int i = 0; i < targets.size(); i++) {
                        boolean advance = i < targets.size() - 1 && i < of - 1;
                        year.add(new Step(targets.get(i), advance ? i + 1 : 1, advance ? of : 1));
                    }
                    return year;
                });
    }
}
