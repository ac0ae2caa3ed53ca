package nl.mienskip.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A village that answers at a second host: people end up at its canonical one, whatever they came for. */
class OtherHostIT {

    private static final String SECOND = "www-" + UUID.randomUUID() + "." + Portal.host("burum");

    @BeforeAll
    static void addTheHost() throws SQLException {
        inDatabase("insert into tenant_host (host, tenant_id, canonical, own_domain, since)"
                + " select ?, id, null, 0, utc_timestamp(6) from tenant where slug = 'burum'");
    }

    @AfterAll
    static void takeItAway() throws SQLException {
        inDatabase("delete from tenant_host where host = ?");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/fy/news?page=1",
                "/admin/members?words=de%20Vries",
                "/signin?to=%2Faccount",
                "/sitemap.xml",
                "/nothing-here"
            })
    void whoReadsIsLedToTheCanonicalHost(String path) {
        HttpResponse<String> answer = Portal.send(Portal.requestToHost(SECOND, path));

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(Visitor.location(answer)).isEqualTo(Portal.address("burum", path));
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void theWayIsNotRememberedForGood() {
        assertThat(Portal.send(Portal.requestToHost(SECOND, "/")).headers().firstValue("Cache-Control"))
                .contains("max-age=3600");
    }

    @Test
    void whatChangesSomethingIsNotLedAnywhere() {
        HttpRequest.Builder form = Portal.requestToHost(SECOND, "/account")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(HttpRequest.BodyPublishers.ofString("name=x"));

        assertThat(Portal.send(form).headers().firstValue("Location").orElse(""))
                .doesNotStartWith(Portal.address("burum", "/account"));
    }

    @Test
    void aProgramIsAnsweredWhereItAsks() {
        assertThat(Portal.send(Portal.requestToHost(SECOND, "/api/v1/articles")).statusCode())
                .isIn(200, 401);
    }

    @Test
    void theMachineItselfReachesThePlatformByItsOwnName() {
        assertThat(Portal.send(Portal.requestToHost("localhost", "/")).statusCode())
                .isEqualTo(200);
    }

    private static void inDatabase(String statement) throws SQLException {
        try (Connection database =
                        DriverManager.getConnection(Portal.setting("portal.db.url"), "portal", "portal-demo");
                PreparedStatement prepared = database.prepareStatement(statement)) {
            prepared.setString(1, SECOND);
            assertThat(prepared.executeUpdate()).isEqualTo(1);
        }
    }
}
