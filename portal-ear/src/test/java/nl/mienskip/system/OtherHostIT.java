package nl.mienskip.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
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
    static void addTheHost() {
        Database.change(
                "insert into tenant_host (host, tenant_id, canonical, own_domain, since)"
                        + " select ?, id, null, 0, utc_timestamp(6) from tenant where slug = 'burum'",
                SECOND);
    }

    @AfterAll
    static void takeItAway() {
        Database.change("delete from tenant_host where host = ?", SECOND);
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
}
