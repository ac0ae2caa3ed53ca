package nl.mienskip.kernel.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackOffTest {

    private final BackOff backOff = new BackOff(Duration.ofHours(1), Duration.ofDays(1));

    @ParameterizedTest
    @CsvSource({"1,PT1H", "2,PT2H", "3,PT4H", "5,PT16H", "6,P1D", "7,P1D", "2000000000,P1D"})
    void eachTimeItTakesTwiceAsLongUpToTheLongest(int failures, Duration pause) {
        assertThat(backOff.pause(failures, null)).isEqualTo(pause);
    }

    @Test
    void whoAsksForLongerIsLeftLongerButNotForEver() {
        assertThat(backOff.pause(1, Duration.ofMinutes(90))).isEqualTo(Duration.ofMinutes(90));
        assertThat(backOff.pause(3, Duration.ofMinutes(90))).isEqualTo(Duration.ofHours(4));
        assertThat(backOff.pause(1, Duration.ofDays(4000))).isEqualTo(Duration.ofDays(1));
    }
}
