package nl.mienskip.admin.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScaleTest {

    @ParameterizedTest
    @CsvSource({
        "0,4",
        "1,4",
        "4,4",
        "5,8",
        "9,12",
        "13,20",
        "21,40",
        "40,40",
        "41,80",
        "711,800",
        "801,1200",
        "123456789,200000000"
    })
    void theAxisEndsAtTheNextRoundNumber(long highest, long top) {
        assertThat(Scale.top(highest)).isEqualTo(top);
    }

    @ParameterizedTest
    @CsvSource({"0", "3", "99", "100000", "9223372036854775807"})
    void itAlwaysHasFourEqualPartsAndHoldsTheHighest(long highest) {
        long top = Scale.top(highest);

        assertThat(top % 4).isZero();
        assertThat(top).isPositive();
        assertThat(top).isGreaterThanOrEqualTo(highest - 3);
    }
}
