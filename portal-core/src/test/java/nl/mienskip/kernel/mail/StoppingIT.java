package nl.mienskip.kernel.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Shutdown;
import jakarta.inject.Inject;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.server.CoreInServer;
import nl.mienskip.server.Rows;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The server stops in the middle of a round of mail. It stands alone: after it, this deployment's jobs run no more. */
@ArquillianTest
class StoppingIT {

    private static final Duration A_MOMENT = Duration.ofMillis(300);
    private static final int PATIENCE_IN_MILLISECONDS = 20_000;

    @Inject
    private Mail mail;

    @Inject
    private Event<Shutdown> stopping;

    @Inject
    private Rows rows;

    @Deployment
    static WebArchive core() {
        return CoreInServer.deployment();
    }

    @AfterEach
    void leaveNothingBehind() throws SQLException {
        rows.run("delete from queued_mail where from_name = 'StoppingIT'");
    }

    @Test
    void aMailOnItsWayIsWaitedForSoThatItsRowIsNotLeftLocked() throws Exception {
        int port = Integer.parseInt(System.getenv("PORTAL_SMTP_PORT"));
        try (ServerSocket server = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            server.setSoTimeout(PATIENCE_IN_MILLISECONDS);
            TenantContext.asPlatform(() -> mail.send(
                    new Letter("StoppingIT", "it.stopping@example.org", "Op weg", "Terwijl de server stopt.")));
            CompletableFuture<Void> stopped;
            try (Socket silent = server.accept()) {
                assertThat(silent.isConnected()).isTrue();
                assertThat(locked()).isEqualTo(1);
                stopped = CompletableFuture.runAsync(() -> stopping.fire(new Shutdown()));

                assertThat(stopped).failsWithin(A_MOMENT);
            }

            assertThat(stopped).succeedsWithin(Duration.ofMillis(PATIENCE_IN_MILLISECONDS));
            assertThat(locked()).isZero();
        }
    }

    private long locked() throws SQLException {
        return rows.number("select count(*) from queued_mail")
                - rows.number("select count(*) from queued_mail for update skip locked");
    }
}
