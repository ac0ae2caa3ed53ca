package nl.mienskip.costs.statements;

import static nl.mienskip.costs.statements.RoundKind.ADVANCE;
import static nl.mienskip.costs.statements.RoundKind.CORRECTION;
import static nl.mienskip.costs.statements.RoundKind.SETTLEMENT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import nl.mienskip.costs.Money;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RoundRuleTest {

    private static final RoundQuestion WHOLE = new RoundQuestion(2026, SETTLEMENT, 1, 1);
    private static final LocalDate AFTER = LocalDate.of(2027, 1, 1);
    private static final RoundQuestion AGAIN = new RoundQuestion(2026, CORRECTION, 1, 1);

    @Test
    void aYearIsBilledInOrder() {
        assertThatCode(() -> {
                    RoundRule.check(advance(1, 4), List.of(), AFTER);
                    RoundRule.check(advance(2, 4), List.of(advance(1, 4)), AFTER);
                    RoundRule.check(advance(4, 12), List.of(advance(1, 4)), AFTER);
                    RoundRule.check(WHOLE, List.of(advance(1, 4)), AFTER);
                    RoundRule.check(AGAIN, List.of(WHOLE, AGAIN), AFTER);
                })
                .doesNotThrowAnyException();
    }

    @Test
    void whatWasBilledIsNotBilledAgain() {
        refused("round.done", advance(1, 4), advance(1, 4));
        refused("round.done", advance(6, 12), advance(2, 4));
        refused("round.settled", advance(4, 4), WHOLE);
        refused("round.settled", WHOLE, WHOLE);
        refused("round.notSettled", AGAIN, advance(1, 4));
    }

    @Test
    void aYearIsNotSettledBeforeItIsOver() {
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> RoundRule.check(WHOLE, List.of(), AFTER.minusDays(1)))
                .satisfies(conflict -> assertThat(conflict.code()).isEqualTo("round.notOver"));
    }

    @ParameterizedTest
    @CsvSource({
        "2026,ADVANCE,0,4,part",
        "2026,ADVANCE,5,4,part",
        "2026,ADVANCE,1,13,of",
        "2026,SETTLEMENT,1,2,of",
        "1999,SETTLEMENT,1,1,year",
        "2026,,1,1,kind"
    })
    void aRoundThatCannotBeIsRefusedAtItsField(int year, RoundKind kind, int number, int of, String field) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> new RoundQuestion(year, kind, number, of))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    @ParameterizedTest
    @CsvSource({
        "100, 0, OPEN", "100, 40, PARTLY", "100, 100, PAID", "100, 101, TOO_MUCH", "100, -5, PARTLY",
        "-100, 0, OPEN", "-100, -40, PARTLY", "-100, -100, PAID", "-100, -101, TOO_MUCH", "-100, 1, PARTLY",
        "0, 0, PAID", "0, 1, TOO_MUCH", "0, -1, TOO_MUCH"
    })
    void whatWasPaidOrPaidBackTellsHowFarItIs(long total, long paid, PaymentStatus status) {
        assertThat(PaymentStatus.of(Money.ofCents(total), Money.ofCents(paid))).isEqualTo(status);
    }

    private static RoundQuestion advance(int number, int of) {
        return new RoundQuestion(2026, ADVANCE, number, of);
    }

    private static void refused(String code, RoundQuestion asked, RoundQuestion before) {
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> RoundRule.check(asked, List.of(before), AFTER))
                .satisfies(conflict -> assertThat(conflict.code()).isEqualTo(code));
    }
}
