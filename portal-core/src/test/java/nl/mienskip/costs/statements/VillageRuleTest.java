package nl.mienskip.costs.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import nl.mienskip.tenants.PaidBy;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VillageRuleTest {

    private static final PaidBy PAYER = new PaidBy(7, LocalDate.of(2026, 7, 1));

    @ParameterizedTest
    @CsvSource({
        "7, 2026, 2026-07-01, true, sent on the first day",
        "7, 2027, 2027-01-15, true, of a later year",
        "7, 2026, 2026-06-30, false, sent before it paid for this village",
        "7, 2025, 2026-09-01, false, sent since and about a year in which another paid",
        "8, 2026, 2026-09-01, false, of the payer before"
    })
    void aVillageReadsWhatItsPayerWasSentSinceItIs(
            long participant, int year, LocalDate issued, boolean may, String which) {
        assertThat(VillageRule.mayRead(PAYER, participant, year, issued))
                .as(which)
                .isEqualTo(may);
    }
}
