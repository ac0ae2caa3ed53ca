package nl.mienskip.kernel.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.ConnectException;
import nl.mienskip.kernel.Outage;
import org.junit.jupiter.api.Test;

class IdentityOutageTest {

    @Test
    void aKeycloakThatIsAwayIsAnOutageAndNoFaultOfOurs() {
        assertThat(Outage.caused(new IdentityUnavailable("find somebody", new ConnectException("refused"))))
                .isTrue();
        assertThat(Outage.caused(
                        new IllegalStateException(new IdentityUnavailable("find somebody", 502, "bad gateway"))))
                .isTrue();
    }
}
