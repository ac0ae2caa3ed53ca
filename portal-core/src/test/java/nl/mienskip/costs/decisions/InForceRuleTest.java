package nl.mienskip.costs.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The first of January's decision, corrected from July by a second, which is itself corrected by a third. */
class InForceRuleTest {

    @ParameterizedTest(name = "on {0} with a third from {1}: {2}")
    @CsvSource({
        "2026-05-31, 2026-06-01, 1",
        "2026-06-01, 2026-06-01, 3",
        "2026-07-01, 2026-06-01, 3",
        "2026-07-01, 2026-09-01, 2",
        "2026-09-01, 2026-09-01, 3",
    })
    void oneHoldsOnADayAlsoWhereACorrectionIsCorrectedBeforeItsTime(LocalDate day, LocalDate third, long holds) {
        List<DecisionView> decisions = List.of(
                adopted(1, null, LocalDate.parse("2026-01-01")),
                adopted(2, 1L, LocalDate.parse("2026-07-01")),
                adopted(3, 2L, third));

        assertThat(InForceRule.of(decisions, day)).extracting(DecisionView::id).containsExactly(holds);
    }

    private static DecisionView adopted(long id, Long corrects, LocalDate from) {
        return new DecisionView(
                id,
                DecisionKind.TARIFF,
                2026,
                "",
                DecisionState.ADOPTED,
                "{}",
                "",
                true,
                corrects,
                null,
                from,
                null,
                LocalDate.parse("2025-12-01"),
                "minutes",
                List.of(),
                0);
    }
}
