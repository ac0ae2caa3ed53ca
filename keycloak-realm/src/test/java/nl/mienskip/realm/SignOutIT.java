package nl.mienskip.realm;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

/** Signing out: asked by the portal, and told to the portal. */
class SignOutIT {

    private final Provisioning provisioning = new Provisioning();
    private final String callback = provisioning.callbacks().getFirst();
    private final String home = callback.replace("signin/callback", "");
    private final Visitor visitor = new Visitor(callback);

    @Test
    void withTheIdentityTokenTheVisitorIsSentHomeAndSignedOut() {
        JsonObject tokens = signIn();

        HttpResponse<String> answer = signOut(tokens.getString("id_token"), home);

        assertThat(answer.headers().firstValue("Location")).contains(home + "?state=state");
        assertThat(Visitor.back(visitor.askSilently("openid"))).containsEntry("error", "login_required");
    }

    @Test
    void nobodyIsSentToAnAddressThatIsNotRegistered() {
        JsonObject tokens = signIn();

        for (String address : new String[] {"https://example.org/", home + "news", home + "?x=1"}) {
            assertThat(signOut(tokens.getString("id_token"), address).statusCode())
                    .as(address)
                    .isEqualTo(400);
        }
        assertThat(Visitor.back(visitor.askSilently("openid"))).containsKey("code");
    }

    @Test
    void withoutTheIdentityTokenTheVisitorIsAskedFirst() {
        signIn();

        HttpResponse<String> page = visitor.get(Keycloak.OPENID + "/logout?"
                + Keycloak.encode(Map.of("client_id", "portal", "post_logout_redirect_uri", home)));

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("kc-logout-confirm");
        assertThat(Visitor.back(visitor.askSilently("openid"))).containsKey("code");
    }

    @Test
    void thePortalIsToldWhichSessionEnded() throws Exception {
        BlockingQueue<String> told = new LinkedBlockingQueue<>();
        HttpServer portal = portal(told);
        JsonObject before = provisioning.portalClient();
        String path = "/clients/" + before.getString("id");
        String address = "http://localhost:" + portal.getAddress().getPort() + "/signin/backchannel";
        JsonObject after = Json.createObjectBuilder(before)
                .add(
                        "attributes",
                        Json.createObjectBuilder(before.getJsonObject("attributes"))
                                .add("backchannel.logout.url", address))
                .build();
        try {
            assertThat(provisioning.status("PUT", path, after.toString())).isEqualTo(204);
            JsonObject tokens = signIn();
            JsonObject identity = Keycloak.claims(tokens.getString("id_token"));
            signOut(tokens.getString("id_token"), home);

            String body = told.poll(10, TimeUnit.SECONDS);
            assertThat(body).startsWith("logout_token=");
            JsonObject logout = Keycloak.claims(body.substring("logout_token=".length()));
            assertThat(logout.getString("sid")).isEqualTo(identity.getString("sid"));
            assertThat(logout.getString("sub")).isEqualTo(identity.getString("sub"));
            assertThat(logout.getString("aud")).isEqualTo("portal");
            assertThat(logout.getString("typ")).isEqualTo("Logout");
            assertThat(logout.getJsonObject("events"))
                    .containsKey("http://schemas.openid.net/event/backchannel-logout");
            assertThat(logout).doesNotContainKey("nonce");
        } finally {
            provisioning.status("PUT", path, before.toString());
            portal.stop(0);
        }
    }

    private static HttpServer portal(BlockingQueue<String> told) throws IOException {
        HttpServer portal = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        portal.createContext("/signin/backchannel", exchange -> {
            told.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        portal.start();
        return portal;
    }

    private JsonObject signIn() {
        HttpResponse<String> answer = visitor.signIn(visitor.ask("openid"), "nieuwkomer", Assemble.DEMO_PASSWORD);
        return visitor.redeem(Visitor.back(answer).get("code"));
    }

    private HttpResponse<String> signOut(String idToken, String address) {
        return visitor.get(Keycloak.OPENID + "/logout?"
                + Keycloak.encode(
                        Map.of("id_token_hint", idToken, "post_logout_redirect_uri", address, "state", "state")));
    }
}
