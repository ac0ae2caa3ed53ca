package nl.mienskip.web.shell;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class FailureTest {

    @Test
    void whoWasTooLateHearsThatAndNotThatWeFailed() {
        Failure failure = Failure.of(new IllegalStateException(new OptimisticLockException("stale")));

        assertThat(failure.status()).isEqualTo(409);
        assertThat(failure.code()).isEqualTo("changed.meanwhile");
        assertThat(failure.ours()).isFalse();
    }

    @Test
    void aDatabaseThatIsAwayPassesAndAnythingElseIsAFaultThatTellsNothing() {
        assertThat(Failure.of(new RuntimeException(new SQLException("gone", "08S01")))
                        .status())
                .isEqualTo(503);
        assertThat(Failure.of(new IllegalStateException("secret"))).isEqualTo(new Failure(500, "", "", ""));
    }
}
