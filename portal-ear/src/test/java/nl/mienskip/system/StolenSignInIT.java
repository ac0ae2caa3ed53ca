package nl.mienskip.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in as somebody with bad intentions would: stolen cookies, foreign answers, forged addresses. */
class StolenSignInIT {

    private static final String SESSION = "__Host-sid";

    private final Visitor visitor = new Visitor();

    @Test
    void theIdOfASessionThatWasThereBeforeIsNotTakenOver() {
        visitor.putCookie("burum", SESSION, "planted-by-somebody-else");
        visitor.signIn("burum", "bewoner.burum", "/");
        String first = visitor.cookie("burum", SESSION);
        assertThat(first).isNotEqualTo("planted-by-somebody-else");

        HttpResponse<String> again = visitor.open(Portal.address("burum", "/signin/anew?to=/"));
        assertThat(visitor.atKeycloak()).isTrue();
        assertThat(visitor.open(Portal.address("burum", "/account")).statusCode())
                .as("still signed in meanwhile")
                .isEqualTo(200);
        visitor.fillIn(again, "bewoner.burum", Portal.demoPassword());
        assertThat(visitor.cookie("burum", SESSION)).isNotNull().isNotEqualTo(first);
    }

    @Test
    void aSessionOfOneVillageIsWorthNothingInAnother() {
        visitor.signIn("burum", "tweedorpen", "/");
        Visitor thief = new Visitor();
        thief.putCookie("warfstermolen", SESSION, visitor.cookie("burum", SESSION));

        HttpResponse<String> account = thief.get(Portal.address("warfstermolen", "/account"));
        assertThat(Visitor.location(account)).contains("/signin?to=");
        HttpResponse<String> home = thief.get(Portal.address("warfstermolen", "/"));
        assertThat(home.body()).doesNotContain("Demo Tweedorpen");
        HttpResponse<String> admin = thief.get(Portal.address("warfstermolen", "/admin/"));
        assertThat(Visitor.location(admin)).contains("/signin?to=");

        assertThat(visitor.get(Portal.address("burum", "/account")).statusCode())
                .as("the session itself is left alone")
                .isEqualTo(200);
    }

    @Test
    void anAnswerForOneVillageIsRefusedByAnother() {
        String callback = visitor.callback("burum", "bewoner.burum");
        String elsewhere = callback.replace(Portal.host("burum"), Portal.host("warfstermolen"));

        assertThat(visitor.get(elsewhere).statusCode()).as("without its cookie").isEqualTo(400);
        visitor.cookies("burum").forEach((name, value) -> visitor.putCookie("warfstermolen", name, value));
        assertThat(visitor.get(elsewhere).statusCode())
                .as("with burum's cookie")
                .isEqualTo(400);
        assertThat(visitor.cookie("warfstermolen", SESSION)).isNull();
    }

    @Test
    void anAnswerThatThisBrowserDidNotAskForIsRefused() {
        String callback = visitor.callback("burum", "bewoner.burum");
        Visitor victim = new Visitor();

        assertThat(victim.get(callback).statusCode()).isEqualTo(400);
        assertThat(victim.cookie("burum", SESSION)).isNull();
    }

    @Test
    void anAnswerWorksOnce() {
        String callback = visitor.callback("burum", "bewoner.burum");
        var cookies = visitor.cookies("burum");
        assertThat(visitor.get(callback).statusCode()).isEqualTo(303);

        Visitor replay = new Visitor();
        cookies.forEach((name, value) -> replay.putCookie("burum", name, value));
        assertThat(replay.get(callback).statusCode()).isEqualTo(400);
        assertThat(replay.cookie("burum", SESSION)).isNull();
    }

    @Test
    void anAnswerOfAnotherIssuerOrWithAnErrorSignsNobodyIn() {
        String callback = visitor.callback("burum", "bewoner.burum");
        String state = Visitor.parameter(callback, "state");
        String issuer = URLEncoder.encode(Portal.keycloak() + "/realms/mienskip", StandardCharsets.UTF_8);
        String path = Portal.address("burum", "/signin/callback?state=" + state);

        assertThat(visitor.get(path + "&code=x&iss=http%3A%2F%2Fexample.org").statusCode())
                .isEqualTo(400);
        callback = visitor.callback("burum", "bewoner.burum");
        path = Portal.address("burum", "/signin/callback?state=" + Visitor.parameter(callback, "state"));
        HttpResponse<String> denied = visitor.get(path + "&error=%3Cscript%3Ealert(1)%3C/script%3E&iss=" + issuer);
        assertThat(denied.statusCode()).isEqualTo(400);
        assertThat(denied.body()).doesNotContain("<script");
        assertThat(visitor.cookie("burum", SESSION)).isNull();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://example.org/",
                "//example.org/",
                "/\\example.org",
                "javascript:alert(1)",
                "/%09/example.org",
                "/signout"
            })
    void nobodyIsLedElsewhereAfterSigningIn(String to) {
        visitor.signIn("burum", "bewoner.burum", to);

        assertThat(visitor.visited())
                .allMatch(address ->
                        address.startsWith(Portal.address("burum", "/")) || address.startsWith(Portal.keycloak()));
        assertThat(visitor.cookie("burum", SESSION)).isNotNull();
    }
}
