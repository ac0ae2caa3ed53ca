package nl.mienskip.costs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What the engine refuses, why, and at which place. */
class SplitRefusalTest {

    private static final DistributionKey.Simple EQUAL = new DistributionKey.Equal();
    private static final DistributionKey.Simple INHABITANTS = new DistributionKey.Inhabitants();
    private static final DistributionKey.Simple USAGE = new DistributionKey.Usage();

    @Test
    void nobodyToDivideOver() {
        refused(Reason.NO_PARTICIPANTS, "participants", "100", EQUAL);
    }

    @Test
    void moreParticipantsThanCanBeMeant() {
        var many = IntStream.rangeClosed(0, 100_000)
                .mapToObj(i -> figures("p" + i, null, null))
                .toArray(ParticipantFigures[]::new);

        refused(Reason.TOO_MANY_PARTICIPANTS, "participants", "100", EQUAL, many);
    }

    @Test
    void theSameIdTwice() {
        refused(
                Reason.DUPLICATE_ID,
                "participants[2].id",
                "100",
                EQUAL,
                figures("a", null, null),
                figures("b", null, null),
                figures("a", null, null));
    }

    @Test
    void aParticipantWithoutAnId() {
        refused(Reason.MISSING_ID, "participants[0].id", "100", EQUAL, figures(" ", null, null));
        refused(Reason.MISSING_ID, "participants[0].id", "100", EQUAL, figures(null, null, null));
    }

    @Test
    void anIdAsLongAsAStory() {
        refused(Reason.ID_TOO_LONG, "participants[0].id", "100", EQUAL, figures("a".repeat(201), null, null));
    }

    @Test
    void aNegativeFigureAlsoWhereTheKeyDoesNotNeedIt() {
        refused(Reason.NEGATIVE_FIGURE, "total", "-0.01", EQUAL, figures("a", null, null));
        refused(Reason.NEGATIVE_FIGURE, "key.base", "1", hybrid("-1", EQUAL), figures("a", null, null));
        refused(Reason.NEGATIVE_FIGURE, "participants[0].inhabitants", "1", INHABITANTS, figures("a", "-1", null));
        refused(Reason.NEGATIVE_FIGURE, "participants[0].inhabitants", "1", EQUAL, figures("a", "-1", null));
        refused(Reason.NEGATIVE_FIGURE, "participants[0].usage", "1", EQUAL, figures("a", "1", "-0.5"));
    }

    @Test
    void anAmountFinerThanACent() {
        InvalidSplit refusal =
                catchThrowableOfType(InvalidSplit.class, () -> Money.ofEuros(new BigDecimal("100.001"), "total"));

        assertThat(refusal.reason()).isEqualTo(Reason.FINER_THAN_A_CENT);
        assertThat(refusal.field()).isEqualTo("total");
        assertThat(Money.ofEuros(new BigDecimal("100.010"), "total"))
                .as("zeros at the end are no finer")
                .isEqualTo(Money.ofCents(10001));
    }

    @Test
    void baseTimesMembersAboveTheTotal() {
        refused(
                Reason.BASE_ABOVE_TOTAL,
                "key.base",
                "100",
                hybrid("50.01", EQUAL),
                figures("a", null, null),
                figures("b", null, null));
        refused(
                Reason.BASE_ABOVE_TOTAL,
                "key.base",
                "100",
                hybrid("999999999999999", EQUAL),
                IntStream.range(0, 1000)
                        .mapToObj(i -> figures("p" + i, null, null))
                        .toArray(ParticipantFigures[]::new));
    }

    @Test
    void weightsThatAreZeroTogether() {
        refused(Reason.WEIGHTS_SUM_TO_ZERO, "participants", "100", INHABITANTS, figures("a", "0", "1"));
        refused(Reason.WEIGHTS_SUM_TO_ZERO, "participants", "100", USAGE, figures("a", "1", "0.0"));
        refused(Reason.WEIGHTS_SUM_TO_ZERO, "participants", "100", hybrid("99", USAGE), figures("a", "1", "0"));
    }

    @Test
    void weightsThatAreZeroTogetherEvenWhenTheTotalIsZero() {
        refused(Reason.WEIGHTS_SUM_TO_ZERO, "participants", "0", INHABITANTS, figures("a", "0", null));
    }

    @Test
    void weightsThatAreZeroTogetherEvenWhenTheBaseTakesTheTotal() {
        refused(Reason.WEIGHTS_SUM_TO_ZERO, "participants", "100", hybrid("100", USAGE), figures("a", null, "0"));
    }

    @Test
    void aMissingFigureIsAnErrorEvenWhenTheBaseTakesTheTotal() {
        refused(Reason.MISSING_WEIGHT, "participants[0].usage", "100", hybrid("100", USAGE), figures("a", "1", null));
    }

    @Test
    void aFigureThatTheKeyNeedsAndIsNotThere() {
        refused(
                Reason.MISSING_WEIGHT,
                "participants[1].inhabitants",
                "100",
                INHABITANTS,
                figures("a", "1", null),
                figures("b", null, "1"));
    }

    @Test
    void halfAnInhabitant() {
        refused(Reason.NOT_WHOLE, "participants[0].inhabitants", "100", INHABITANTS, figures("a", "0.5", null));
        assertThat(Split.of(question("100", INHABITANTS, figures("a", "600.0", null))))
                .hasSize(1);
    }

    @Test
    @Timeout(2)
    void figuresThatAreShortToWriteAndEndlessToCompute() {
        refused(Reason.TOO_LARGE, "participants[0].usage", "1", USAGE, figures("a", null, "1e999999999"));
        refused(Reason.TOO_LARGE, "participants[0].usage", "1", USAGE, figures("a", null, "0e999999999"));
        refused(Reason.TOO_FINE, "participants[0].usage", "1", USAGE, figures("a", null, "1e-999999999"));
        refused(Reason.TOO_FINE, "participants[0].usage", "1", USAGE, figures("a", null, "0.0000000000001"));
        refused(Reason.TOO_LARGE, "participants[0].usage", "1", USAGE, figures("a", null, "1" + "0".repeat(70)));
        assertThat(catchThrowableOfType(InvalidSplit.class, () -> Money.ofEuros(new BigDecimal("1e999999999"), "total"))
                        .reason())
                .isEqualTo(Reason.TOO_LARGE);
        assertThat(catchThrowableOfType(
                                InvalidSplit.class, () -> Money.ofEuros(new BigDecimal("1e-999999999"), "total"))
                        .reason())
                .isEqualTo(Reason.TOO_FINE);
    }

    @Test
    void aKeyThatIsNotThere() {
        InvalidSplit unknown =
                catchThrowableOfType(InvalidSplit.class, () -> DistributionKey.Simple.named("EQUAL", "key.type"));
        InvalidSplit nested = catchThrowableOfType(
                InvalidSplit.class, () -> DistributionKey.Simple.named("hybrid", "key.variable.type"));

        assertThat(unknown.reason()).isEqualTo(Reason.UNKNOWN_KEY_TYPE);
        assertThat(unknown.field()).isEqualTo("key.type");
        assertThat(nested.reason()).isEqualTo(Reason.NESTED_HYBRID);
        assertThat(nested.field()).isEqualTo("key.variable.type");
    }

    @Test
    void theCodesAreStable() {
        assertThat(Reason.values())
                .extracting(Reason::code)
                .containsExactlyInAnyOrder(
                        "split.no-participants",
                        "split.too-many-participants",
                        "split.missing-id",
                        "split.id-too-long",
                        "split.duplicate-id",
                        "split.negative-figure",
                        "split.finer-than-a-cent",
                        "split.not-whole",
                        "split.too-large",
                        "split.too-fine",
                        "split.missing-weight",
                        "split.weights-sum-to-zero",
                        "split.meter-sums-to-zero",
                        "split.meter-twice",
                        "split.meter-weight",
                        "split.base-above-total",
                        "split.extra-of-nobody",
                        "split.days-of-the-year",
                        "split.too-many-days",
                        "split.unknown-key-type",
                        "split.nested-hybrid");
    }

    private static void refused(
            Reason reason, String field, String total, DistributionKey key, ParticipantFigures... participants) {
        InvalidSplit refusal =
                catchThrowableOfType(InvalidSplit.class, () -> Split.of(question(total, key, participants)));

        assertThat(refusal).as("refusal of " + reason).isNotNull();
        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(refusal.field()).isEqualTo(field);
        assertThat(refusal).hasMessageMatching("[a-z].{10,}");
    }

    @Test
    void aMeterOfWhichNothingWasUsedIsNamed() {
        DistributionKey key = meters("1", "1");
        SplitCosts question =
                new SplitCosts(Money.ofCents(100), key, List.of(used("a", "3", "0"), used("b", "4", "0.0")));

        InvalidSplit refusal = catchThrowableOfType(InvalidSplit.class, () -> Split.of(question));

        assertThat(refusal.reason()).isEqualTo(Reason.METER_SUMS_TO_ZERO);
        assertThat(refusal.field()).isEqualTo("key.meters[1]");
        assertThat(refusal).hasMessageContaining("stored-bytes");
        assertThat(refusal.arguments()).containsExactly("stored-bytes");
    }

    @Test
    void aMeterThatSomebodyLacksOrThatIsListedTwiceOrWeighsNothing() {
        refused(Reason.MISSING_WEIGHT, "participants[0].usage.requests", "1", meters("1", "1"), figures("a", "1", "1"));
        refused(Reason.METER_WEIGHT, "key.meters[1].weight", "1", meters("1", "0"), used("a", "1", "1"));
        refused(Reason.METER_WEIGHT, "key.meters[0].weight", "1", meters("-1", "1"), used("a", "1", "1"));
        refused(
                Reason.METER_TWICE,
                "key.meters[1].meter",
                "1",
                new DistributionKey.Usage(List.of(meter("requests", "1"), meter("requests", "2"))),
                used("a", "1", "1"));
    }

    @Test
    void anExtraOfSomebodyWhoDoesNotTakePartOrThatIsADebt() {
        refused(Reason.EXTRA_OF_NOBODY, "key.extras[0].participant", "9", extra("b", "1"), figures("a", null, null));
        refused(Reason.NEGATIVE_FIGURE, "key.extras[0].amount", "9", extra("a", "-1"), figures("a", null, null));
        refused(Reason.BASE_ABOVE_TOTAL, "key.base", "9", extra("a", "9.01"), figures("a", null, null));
    }

    @Test
    void aBaseByInhabitantsWhomSomebodyLacks() {
        DistributionKey key = new DistributionKey.Hybrid(new KeyBase.PerInhabitant(BigDecimal.ONE), EQUAL, List.of());

        refused(Reason.MISSING_WEIGHT, "participants[0].inhabitants", "9", key, figures("a", null, null));
        refused(
                Reason.NEGATIVE_FIGURE,
                "key.base",
                "9",
                new DistributionKey.Hybrid(new KeyBase.PerInhabitant(new BigDecimal("-0.01")), EQUAL, List.of()),
                figures("a", "1", null));
    }

    @Test
    void daysThatTheYearDoesNotHave() {
        refusedStaying(Reason.DAYS_OF_THE_YEAR, "days", 0, new Stay(null, null));
        refusedStaying(Reason.DAYS_OF_THE_YEAR, "days", 367, new Stay(null, null));
        refusedStaying(Reason.DAYS_OF_THE_YEAR, "participants[0].days", null, new Stay(12, null));
        refusedStaying(Reason.NEGATIVE_FIGURE, "participants[0].days", 365, new Stay(-1, null));
        refusedStaying(Reason.TOO_MANY_DAYS, "participants[0].days", 365, new Stay(366, null));
        refusedStaying(Reason.TOO_MANY_DAYS, "participants[0].days", 365, new Stay(200, null), new Stay(166, null));
        refusedStaying(
                Reason.DAYS_OF_THE_YEAR, "participants[0].stays[1].days", 365, new Stay(2, null), new Stay(null, null));
        refusedStaying(Reason.WEIGHTS_SUM_TO_ZERO, "participants", 365, new Stay(0, null));
    }

    private static void refusedStaying(Reason reason, String field, Integer days, Stay... stays) {
        SplitCosts question = new SplitCosts(
                Money.ofCents(100), EQUAL, List.of(new ParticipantFigures("a", List.of(stays), Map.of())), days);

        InvalidSplit refusal = catchThrowableOfType(InvalidSplit.class, () -> Split.of(question));

        assertThat(refusal).as("refusal of " + reason).isNotNull();
        assertThat(refusal.reason()).isEqualTo(reason);
        assertThat(refusal.field()).isEqualTo(field);
    }

    private static DistributionKey meters(String requests, String stored) {
        return new DistributionKey.Usage(List.of(meter("requests", requests), meter("stored-bytes", stored)));
    }

    private static DistributionKey.WeighedMeter meter(String name, String weight) {
        return new DistributionKey.WeighedMeter(name, new BigDecimal(weight));
    }

    private static ParticipantFigures used(String id, String requests, String stored) {
        return new ParticipantFigures(
                id,
                List.of(Stay.allYear(null)),
                Map.of("requests", new BigDecimal(requests), "stored-bytes", new BigDecimal(stored)));
    }

    private static DistributionKey extra(String participant, String amount) {
        return new DistributionKey.Hybrid(
                KeyBase.NONE,
                EQUAL,
                List.of(new DistributionKey.Extra(
                        participant, "own domain", Money.ofEuros(new BigDecimal(amount), "amount"))));
    }

    private static SplitCosts question(String total, DistributionKey key, ParticipantFigures... participants) {
        return new SplitCosts(Money.ofEuros(new BigDecimal(total), "total"), key, List.of(participants));
    }

    private static DistributionKey hybrid(String base, DistributionKey.Simple variable) {
        return new DistributionKey.Hybrid(Money.ofEuros(new BigDecimal(base), "key.base"), variable);
    }

    private static ParticipantFigures figures(String id, String inhabitants, String usage) {
        return new ParticipantFigures(
                id,
                inhabitants == null ? null : new BigDecimal(inhabitants),
                usage == null ? null : new BigDecimal(usage));
    }
}
