package nl.mienskip.shell;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateLimitsTest {

    @ParameterizedTest
    @CsvSource({
        "2001:db8:1:2:aaaa::1, 2001:db8:1:2:bbbb::2, true",
        "2001:db8:1:2::1, 2001:db8:1:3::1, false",
        "192.0.2.1, 192.0.2.1, true",
        "192.0.2.1, 192.0.2.2, false",
        "::ffff:192.0.2.1, 192.0.2.1, true"
    })
    void aHouseholdCountsAsOne(String one, String other, boolean same) {
        assertThat(RateLimits.network(one).equals(RateLimits.network(other))).isEqualTo(same);
    }
}
