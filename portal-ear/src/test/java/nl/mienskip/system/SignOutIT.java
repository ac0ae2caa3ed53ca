package nl.mienskip.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Signing out here, and being signed out by Keycloak. */
class SignOutIT {

    private static final String PERSON = "d3e00000-0000-4000-8000-000000000501";
    private static final String SIGN_INS =
            "select count(*) from sign_in join account on account.id = account_id where subject = ?";
    private static final String ANOTHER_NODE_WAS_TOLD =
            "delete sign_in from sign_in join account on account.id = account_id where subject = ?";

    private final Visitor visitor = new Visitor();

    @Test
    void signingOutInOneVillageSignsOutOfAllAndOfKeycloak() {
        signInTwice();

        HttpResponse<String> end =
                visitor.follow(address("burum", "/signout"), visitor.post(address("burum", "/signout"), Map.of()));

        assertThat(visitor.visited().getLast()).isEqualTo(address("burum", "/"));
        assertThat(end.body()).doesNotContain("Demo Tweedorpen");
        assertThat(isSignedIn(visitor, "burum")).isFalse();
        assertThat(isSignedIn(visitor, "warfstermolen")).isFalse();
        visitor.open(address("burum", "/signin?to=/account"));
        assertThat(visitor.atKeycloak()).as("asked for the password again").isTrue();
    }

    @Test
    void aLinkSignsNobodyOut() {
        visitor.signIn("burum", "tweedorpen", "/");

        assertThat(visitor.get(address("burum", "/signout")).body()).contains("Uitloggen");
        assertThat(isSignedIn(visitor, "burum")).isTrue();
    }

    @Test
    void anotherDeviceStaysSignedIn() {
        visitor.signIn("burum", "tweedorpen", "/");
        Visitor phone = new Visitor();
        phone.signIn("burum", "tweedorpen", "/");

        visitor.follow(address("burum", "/signout"), visitor.post(address("burum", "/signout"), Map.of()));

        assertThat(isSignedIn(phone, "burum")).isTrue();
    }

    @Test
    void whoeverKeycloakSignsOutIsOutEverywhereAtTheNextRequest() {
        signInTwice();

        keycloakSignsOut();

        assertThat(isSignedIn(visitor, "burum")).isFalse();
        assertThat(isSignedIn(visitor, "warfstermolen")).isFalse();
    }

    @Test
    void theBackOfficeEndsWithThePages() {
        visitor.signIn("burum", "beheerder.burum", "/");
        assertThat(visitor.get(address("burum", "/admin/")).statusCode()).isEqualTo(200);

        String sid = visitor.cookie("burum", "__Host-sid");
        visitor.post(address("burum", "/signout"), Map.of());

        visitor.putCookie("burum", "__Host-sid", sid);
        assertThat(visitor.get(address("burum", "/admin/")).statusCode()).isEqualTo(303);
        assertThat(visitor.post(address("burum", "/admin/?v-r=uidl&v-uiId=0"), Map.of())
                        .body())
                .contains("sessionExpired");
    }

    /** So that it makes no difference which node Keycloak tells it to, nor that a node was restarted meanwhile. */
    @Test
    void whatKeycloakSaysCountsForEveryNode() {
        keycloakSignsOut();
        signInTwice();
        assertThat(Database.number(SIGN_INS, PERSON)).isEqualTo(2);
        keycloakSignsOut();
        assertThat(Database.number(SIGN_INS, PERSON)).isZero();

        signInTwice();
        assertThat(Database.change(ANOTHER_NODE_WAS_TOLD, PERSON)).isEqualTo(2);
        assertThat(isSignedIn(visitor, "burum")).isFalse();
        assertThat(isSignedIn(visitor, "warfstermolen")).isFalse();
    }

    @Test
    void aMessageThatIsNotKeycloaksSignsNobodyOut() {
        visitor.signIn("burum", "tweedorpen", "/");
        String header = encoded("{\"alg\":\"none\"}");
        String claims = encoded("{\"iss\":\"" + Portal.keycloak() + "/realms/mienskip\",\"aud\":\"portal\",\"sub\":\""
                + PERSON + "\",\"iat\":" + 1795300000 + ",\"exp\":" + 4000000000L + ",\"jti\":\"x\","
                + "\"events\":{\"http://schemas.openid.net/event/backchannel-logout\":{}}}");

        assertThat(backChannel("logout_token=" + header + "." + claims + ".")).isEqualTo(400);
        assertThat(backChannel("logout_token=" + Tokens.of("cooperation-api"))).isEqualTo(400);
        assertThat(backChannel("nothing=x")).isEqualTo(400);
        assertThat(isSignedIn(visitor, "burum")).isTrue();
    }

    private static void keycloakSignsOut() {
        assertThat(Tokens.admin("POST", "/users/" + PERSON + "/logout", "{}").statusCode())
                .isEqualTo(204);
    }

    private int backChannel(String body) {
        return Portal.send(Portal.requestToHost("localhost", "/signin/backchannel")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(body)))
                .statusCode();
    }

    private void signInTwice() {
        visitor.signIn("burum", "tweedorpen", "/");
        visitor.open(address("warfstermolen", "/signin?to=/"));
        assertThat(isSignedIn(visitor, "burum")).isTrue();
        assertThat(isSignedIn(visitor, "warfstermolen")).isTrue();
    }

    private static boolean isSignedIn(Visitor visitor, String village) {
        return visitor.get(address(village, "/account")).statusCode() == 200;
    }

    private static String address(String village, String path) {
        return Portal.address(village, path);
    }

    private static String encoded(String json) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(json.getBytes(StandardCharsets.UTF_8));
    }
}
