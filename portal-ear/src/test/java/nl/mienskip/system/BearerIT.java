package nl.mienskip.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who the API takes somebody for. Tokens of all wrong kinds are tried where tokens are read, without Keycloak. */
class BearerIT {

    private static final String USAGE = "/api/v1/usage?tenant=burum&meter=requests&from=2026-11-01&to=2026-11-30";

    /** Seconds from its birth to its end; thirty seconds of difference are forgiven. */
    private static final int SOON_OVER = -20;

    @Test
    void theCooperationsProgramHasItsRightsOnThePlatformOnly() {
        String token = Tokens.of("cooperation-api");

        assertThat(ask("", token).statusCode()).isEqualTo(200);
        assertThat(ask("burum", token).statusCode()).isEqualTo(403);
    }

    @Test
    void withoutATokenNothingIsTold() {
        HttpResponse<String> answer = Portal.get("", USAGE);

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(challenge -> assertThat(challenge).startsWith("Bearer"));
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    }

    @Test
    void aTokenForAnotherAudienceIsRefused() {
        assertRefused(Tokens.of("portal-provisioning"));
    }

    @Test
    void aTokenWithoutItsSignatureIsRefused() {
        String[] parts = Tokens.of("cooperation-api").split("\\.");
        String none = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"alg\":\"none\",\"typ\":\"JWT\"}".getBytes(StandardCharsets.UTF_8));

        assertRefused(none + "." + parts[1] + ".");
        assertRefused(parts[0] + "." + parts[1] + ".");
    }

    @Test
    void aPersonsTokenForThePortalIsNotForItsApi() {
        assertRefused(Tokens.ofPerson("operator", Portal.demoPassword()));
    }

    @Test
    void aPersonsTokenHasTheirRightsWhereTheyBelongAndNoneElsewhere() {
        String mapper = Tokens.letPeopleUseTheApi();
        try {
            String operator = Tokens.ofPerson("operator", Portal.demoPassword());
            assertThat(ask("", operator).statusCode()).isEqualTo(200);
            assertThat(ask("burum", operator).statusCode()).isEqualTo(403);

            String administrator = Tokens.ofPerson("beheerder.burum", Portal.demoPassword());
            for (String elsewhere : List.of("", "warfstermolen")) {
                HttpResponse<String> answer = ask(elsewhere, administrator);
                assertThat(answer.statusCode()).as(elsewhere).isEqualTo(403);
                assertThat(answer.body()).doesNotContain("quantity");
            }
        } finally {
            Tokens.letThemNoMore(mapper);
        }
    }

    /** Keycloak gives a token whose end lies behind it, but within what two clocks may differ; then that passes too. */
    @Test
    void aTokenOfKeycloakIsTakenUntilItsTimeIsOver() {
        String mapper = Tokens.letPeopleUseTheApi();
        String token;
        try {
            Tokens.letThemLive(SOON_OVER);
            token = Tokens.ofPerson("operator", Portal.demoPassword());
            assertThat(ask("", token).statusCode()).isEqualTo(200);
        } finally {
            try {
                Tokens.letThemLiveAsLongAsOthers();
            } finally {
                Tokens.letThemNoMore(mapper);
            }
        }

        await().atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(100))
                .until(() -> ask("", token).statusCode() != 200);
        assertRefused(token);
    }

    @Test
    void aSessionIsNoKeyToTheApi() {
        Visitor visitor = new Visitor();
        visitor.signIn("", "operator", "/");

        assertThat(visitor.get(Portal.address("", USAGE)).statusCode()).isEqualTo(401);
    }

    private static void assertRefused(String token) {
        HttpResponse<String> answer = ask("", token);
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(
                        challenge -> assertThat(challenge).startsWith("Bearer ").contains("error=\"invalid_token\""));
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.body()).contains("\"status\":401").doesNotContain("quantity");
    }

    private static HttpResponse<String> ask(String village, String token) {
        return Portal.send(Portal.request(village, USAGE).header("Authorization", "Bearer " + token));
    }
}
