package nl.mienskip.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class OutageTest {

    @Test
    void aLostConnectionIsAnOutageHoweverDeepItLies() {
        assertThat(Outage.caused(new IllegalStateException(new RuntimeException(new SQLException("gone", "08S01")))))
                .isTrue();
    }

    @Test
    void aStatementThatTheDatabaseRefusedIsNone() {
        assertThat(Outage.caused(new RuntimeException(new SQLException("duplicate", "23000"))))
                .isFalse();
        assertThat(Outage.caused(new SQLException("no state"))).isFalse();
    }

    @Test
    void aChainThatEndsInItselfEnds() {
        RuntimeException one = new RuntimeException();
        one.initCause(new RuntimeException(one));
        assertThat(Outage.caused(one)).isFalse();
    }
}
