package nl.mienskip.costs.tariffs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.mienskip.costs.Brackets;
import nl.mienskip.costs.Fraction;
import nl.mienskip.costs.Money;

class QuotePropertiesTest {

    private static final Fraction HALF_A_CENT = Fraction.of(1, 200);
    private static final BigDecimal SPLINTER = new BigDecimal("0.000001");

    /** Five euros more from ten on. */
    private static final Brackets WITH_A_JUMP = new Brackets(
            Brackets.Mode.WHOLE,
            Brackets.Border.BELOW,
            List.of(
                    new Brackets.Bracket(BigDecimal.TEN, BigDecimal.ONE, Money.ZERO),
                    new Brackets.Bracket(null, BigDecimal.ONE, Money.ofCents(500))));

    /** Rising borders, any prices. */
    @Provide
    Arbitrary<Brackets> brackets() {
        return Combinators.combine(
                        Arbitraries.of(Brackets.Mode.class),
                        Arbitraries.of(Brackets.Border.class),
                        Arbitraries.integers()
                                .between(1, 5_000)
                                .set()
                                .ofMinSize(0)
                                .ofMaxSize(6),
                        Arbitraries.bigDecimals()
                                .between(BigDecimal.ZERO, BigDecimal.TEN)
                                .ofScale(3)
                                .list()
                                .ofSize(7),
                        Arbitraries.longs().between(0, 1_000_000).list().ofSize(7))
                .as((mode, border, borders, rates, fixed) -> {
                    List<Integer> rising = borders.stream().sorted().toList();
                    return new Brackets(
                            mode,
                            border,
                            IntStream.rangeClosed(0, rising.size())
                                    .mapToObj(i -> new Brackets.Bracket(
                                            i < rising.size() ? BigDecimal.valueOf(rising.get(i)) : null,
                                            rates.get(i),
                                            Money.ofCents(fixed.get(i))))
                                    .toList());
                });
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void everyUnitIsPricedInExactlyOneBracket(
            @ForAll("brackets") Brackets brackets, @ForAll @IntRange(max = 6_000) int n) {
        assertThat(brackets.parts(BigDecimal.valueOf(n)).stream()
                        .map(Brackets.Part::quantity)
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo(BigDecimal.valueOf(n));
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void theJumpsAreAllThatIsNotInTheRates(@ForAll("brackets") Brackets brackets) {
        crossingABorderCosts(brackets, brackets.steps().toList());
    }

    @Example
    void aJumpThatIsNotToldWouldBeFound() {
        assertThatThrownBy(() -> crossingABorderCosts(WITH_A_JUMP, List.of())).isInstanceOf(AssertionError.class);
    }

    @Example
    void aJumpOfTheWrongSizeWouldBeFound() {
        Brackets.Step tooSmall = new Brackets.Step(BigDecimal.TEN, Fraction.of(10, 1), Fraction.of(14, 1));

        assertThatThrownBy(() -> crossingABorderCosts(WITH_A_JUMP, List.of(tooSmall)))
                .isInstanceOf(AssertionError.class);
    }

    private static void crossingABorderCosts(Brackets brackets, List<Brackets.Step> told) {
        brackets.list().stream()
                .map(Brackets.Bracket::to)
                .filter(Objects::nonNull)
                .forEach(border -> {
                    Fraction crossed =
                            brackets.price(border.add(SPLINTER)).minus(brackets.price(border.subtract(SPLINTER)));
                    Fraction jump = told.stream()
                            .filter(each -> each.border().equals(border))
                            .map(Brackets.Step::size)
                            .findFirst()
                            .orElse(Fraction.ZERO);
                    assertThat(crossed.minus(jump).abs()).isLessThan(Fraction.of(1, 10_000));
                });
    }

    @Property(tries = 300)
    void theTotalIsTheSumOfLinesThatAreEachWithinHalfACentOfTheirExactAmount(
            @ForAll @IntRange(max = 400_000) int inhabitants) {
        Quote quote = quote(Documents.EXAMPLE, inhabitants);

        assertThat(quote.total())
                .isEqualTo(quote.lines().stream().map(QuoteLine::amount).reduce(Money.ZERO, Money::plus));
        assertThat(quote.lines())
                .allMatch(line ->
                        line.amount().toFraction().minus(line.exact()).abs().compareTo(HALF_A_CENT) <= 0);
    }

    @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
    void theOrderOfTheRulesChangesNothingButTheOrderOfTheLines(
            @ForAll @IntRange(max = 400_000) int inhabitants, @ForAll Random random) {
        List<TariffRule> moved = new ArrayList<>(Documents.EXAMPLE.rules());
        Collections.shuffle(moved, random);

        sameLines(Documents.EXAMPLE, with(moved), inhabitants);
    }

    private static void sameLines(Tariff one, Tariff other, int inhabitants) {
        Quote expected = quote(one, inhabitants);
        Quote found = quote(other, inhabitants);
        assertThat(found.total()).isEqualTo(expected.total());
        assertThat(found.lines()).containsExactlyInAnyOrderElementsOf(expected.lines());
    }

    private static Tariff with(List<TariffRule> rules) {
        Tariff example = Documents.EXAMPLE;
        return new Tariff(
                example.year(),
                example.names(),
                example.services(),
                rules,
                example.indexation(),
                example.band(),
                example.vat());
    }

    private static Quote quote(Tariff tariff, int inhabitants) {
        return Documents.quote(
                tariff,
                "{'inhabitants':" + inhabitants
                        + ",'memberSince':'2021-02-01','services':[{'code':'main','since':2021},"
                        + "{'code':'main-hosting','since':2021},{'code':'website','since':2021},"
                        + "{'code':'registry','since':2021}]}");
    }

    @Example
    void aLineThatIsLostOnTheWayWouldBeFound() {
        List<TariffRule> fewer = new ArrayList<>(Documents.EXAMPLE.rules());
        fewer.removeIf(rule -> rule.price() instanceof Price.Levy);

        assertThatThrownBy(() -> sameLines(Documents.EXAMPLE, with(fewer), 1000))
                .isInstanceOf(AssertionError.class);
    }
}
