package nl.mienskip.kernel.http;

import static nl.mienskip.kernel.http.LocalServer.saying;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import jakarta.inject.Inject;
import java.io.IOException;
import java.net.URI;
import nl.mienskip.kernel.settings.Settings;
import nl.mienskip.server.CoreInServer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;

@ArquillianTest
class OutgoingIT {

    private static final String TRUSTED = "PORTAL_OUTGOING_TRUSTED";

    @Inject
    private Outgoing outgoing;

    @Inject
    private Settings settings;

    @Deployment
    static WebArchive core() {
        return CoreInServer.deployment();
    }

    @Test
    void whatTheOperatorTrustsIsReadAndSeesWhoAsks() throws IOException {
        String before = System.getProperty(TRUSTED);
        try (LocalServer server = LocalServer.that(saying("here", "HTTP/1.1 200 OK"))) {
            System.setProperty(TRUSTED, "other.example:8080, LOCALHOST:" + server.port());

            Answer answer = outgoing.send(Fetch.reading(server.address("localhost", "/"), "*/*", 100));

            assertThat(answer.body()).asString().isEqualTo("here");
            assertThat(server.requests().getFirst())
                    .contains("User-Agent: Mienskip (+" + settings.address(settings.baseDomain(), "/") + ")");
            assertThat(trouble(server.address("127.0.0.1", "/"))).isEqualTo(Trouble.ADDRESS);
        } finally {
            restore(before);
        }
    }

    @Test
    void whatStandsBesideThePortalIsNotReached() {
        for (String inside : new String[] {
            "http://localhost/",
            "http://127.0.0.1/",
            "https://2130706433/",
            "http://127.1/",
            "http://[::1]/",
            "http://[::ffff:127.0.0.1]/",
            "http://169.254.169.254/latest/meta-data/",
            "http://0/",
            "http://10.0.0.1/"
        }) {
            assertThat(trouble(URI.create(inside))).as(inside).isIn(Trouble.PRIVATE, Trouble.ADDRESS);
        }
    }

    private Trouble trouble(URI address) {
        return catchThrowableOfType(NoAnswer.class, () -> outgoing.send(Fetch.looking(address)))
                .trouble();
    }

    private static void restore(String before) {
        if (before == null) {
            System.clearProperty(TRUSTED);
        } else {
            System.setProperty(TRUSTED, before);
        }
    }
}
