package nl.mienskip.costs.reserves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.mienskip.costs.Money;
import nl.mienskip.kernel.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReserveRuleTest {

    @Test
    void aFundMayBeEmptiedToTheLastCent() {
        assertThatNoException()
                .isThrownBy(
                        () -> ReserveRule.neverBelowZero(List.of(moved("2026-01-01", 100), moved("2026-02-01", -100))));
    }

    @Test
    void whatComesInOnTheSameDayCounts() {
        assertThatNoException()
                .isThrownBy(() -> ReserveRule.neverBelowZero(List.of(moved("2026-01-01", -1), moved("2026-01-01", 1))));
    }

    @Test
    void whatWouldBringItBelowZeroLaterIsRefusedWithTheDay() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> ReserveRule.neverBelowZero(
                        List.of(moved("2026-01-01", 100), moved("2026-02-01", -60), moved("2026-03-01", -60))))
                .satisfies(refusal -> {
                    assertThat(refusal.code()).isEqualTo("reserve.short");
                    assertThat(refusal.arguments()).containsExactly("2026-03-01");
                });
    }

    @ParameterizedTest
    @CsvSource({"true, -1", "false, 0", "false, 1000000000000", "false, -9223372036854775808"})
    void anAmountOfNothingAFundOfDebtAndWhatNobodyMeansAreRefused(boolean opening, long cents) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> ReserveRule.amount(Money.ofCents(cents), opening))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo("amount"));
    }

    private static ReserveMovement moved(String on, long cents) {
        return new ReserveMovement(
                false, new MoveReserve(LocalDate.parse(on), Money.ofCents(cents), "doel", "memo 1"), Instant.EPOCH);
    }
}
