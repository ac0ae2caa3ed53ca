package nl.mienskip.costs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.List;
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
                        "split.base-above-total",
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
