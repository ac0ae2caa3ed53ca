package nl.mienskip.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class ClashTest {

    @Test
    void whoeverComesSecondIsToldSoHoweverDeepTheReasonLies() {
        assertThat(Clash.caused(new IllegalStateException(new OptimisticLockException("stale"))))
                .isTrue();
        assertThat(Clash.caused(new RuntimeException(new SQLException("duplicate entry", "23000", 1062))))
                .isTrue();
        assertThat(Clash.caused(new SQLException("deadlock", "40001", 1213))).isTrue();
    }

    @Test
    void whatTheDatabaseRefusesForAnotherReasonIsOurFault() {
        assertThat(Clash.caused(new RuntimeException(new SQLException("too long", "22001", 1406))))
                .isFalse();
        assertThat(Clash.caused(new IllegalStateException("stale"))).isFalse();
    }
}
