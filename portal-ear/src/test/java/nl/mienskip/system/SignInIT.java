package nl.mienskip.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signing in step by step, as a browser does it and as somebody with bad intentions would. */
class SignInIT {

    private static final String SESSION = "__Host-sid";

    private final Visitor visitor = new Visitor();

    @Test
    void whoSignsInIsLedBackToThePageTheyWereOn() {
        HttpResponse<String> page = visitor.signIn("burum", "bewoner.burum", "/fy/news");

        assertThat(visitor.visited().getLast()).isEqualTo(Portal.address("burum", "/fy/news"));
        assertThat(page.body()).contains("Demo Bewoner", "lang=\"fy\"");
        assertThat(page.headers().firstValue("Cache-Control")).contains("private, no-store");
    }

    @Test
    void keycloakIsAskedForACodeThatIsWorthNothingWithoutTheProofKey() {
        URI question = URI.create(Visitor.location(visitor.get(Portal.address("burum", "/signin?to=/"))));

        assertThat(question.toString()).startsWith(Portal.keycloak() + "/realms/mienskip/");
        assertThat(parameter(question.toString(), "response_type")).isEqualTo("code");
        assertThat(parameter(question.toString(), "code_challenge_method")).isEqualTo("S256");
        assertThat(parameter(question.toString(), "code_challenge")).matches("[A-Za-z0-9_-]{43}");
        assertThat(parameter(question.toString(), "state")).isNotEmpty();
        assertThat(parameter(question.toString(), "nonce")).isNotEmpty();

        String code = parameter(callbackOf("burum"), "code");
        assertThat(Tokens.redeem(code, Portal.address("burum", "/signin/callback"), "x".repeat(43))
                        .statusCode())
                .as("somebody who got hold of the code, and even of the client's secret")
                .isEqualTo(400);
    }

    @Test
    void aVisitorGetsNoCookieAtAll() {
        for (String path : List.of("/", "/news", "/enrol", "/nothing-here", "/signin/callback?state=x")) {
            visitor.get(Portal.address("burum", path));
        }
        assertThat(visitor.cookies("burum")).isEmpty();
    }

    @Test
    void theSessionsCookieBelongsToOneHostAndToNoScript() {
        HttpResponse<String> begin = visitor.open(Portal.address("burum", "/signin?to=/"));
        HttpResponse<String> back = visitor.get(visitor.leave(begin, "bewoner.burum", Portal.demoPassword()));

        assertThat(back.headers().allValues("Set-Cookie"))
                .filteredOn(cookie -> cookie.startsWith(SESSION))
                .singleElement()
                .satisfies(cookie -> assertThat(cookie.toLowerCase(java.util.Locale.ROOT))
                        .contains("path=/", "secure", "httponly")
                        .doesNotContain("domain="));
    }

    @Test
    void theIdOfASessionThatWasThereBeforeIsNotTakenOver() {
        visitor.putCookie("burum", SESSION, "planted-by-somebody-else");
        visitor.signIn("burum", "bewoner.burum", "/");
        String first = visitor.cookie("burum", SESSION);
        assertThat(first).isNotEqualTo("planted-by-somebody-else");

        visitor.open(Portal.address("burum", "/signin/anew?to=/"));
        assertThat(visitor.atKeycloak()).isTrue();
        HttpResponse<String> again = visitor.open(Portal.address("burum", "/account"));
        assertThat(again.statusCode()).as("still signed in meanwhile").isEqualTo(200);
    }

    @Test
    void inTheNextVillageNoPasswordIsAskedFor() {
        visitor.signIn("burum", "tweedorpen", "/");
        int before = visitor.visited().size();

        HttpResponse<String> account = visitor.open(Portal.address("warfstermolen", "/signin?to=/account"));

        assertThat(visitor.visited().getLast()).isEqualTo(Portal.address("warfstermolen", "/account"));
        assertThat(visitor.visited().subList(before, visitor.visited().size()))
                .as("one question to Keycloak and straight back")
                .hasSize(4);
        assertThat(account.body()).contains("Mijn naam in Warfstermolen", "Burum");
    }

    @Test
    void aSilentTryLeavesAVisitorAVisitor() {
        visitor.open(Portal.address("burum", "/signin/silent?to=/news"));

        assertThat(visitor.visited().getLast()).isEqualTo(Portal.address("burum", "/news"));
        assertThat(visitor.cookie("burum", SESSION)).isNull();
    }

    @Test
    void twoTabsThatSignInAtOnceEachGoBackToTheirOwnPage() {
        String firstQuestion = toKeycloakPage("burum", "/news");
        String secondQuestion = toKeycloakPage("burum", "/account");

        HttpResponse<String> second = visitor.open(secondQuestion);
        visitor.fillIn(second, "bewoner.burum", Portal.demoPassword());
        assertThat(visitor.visited().getLast()).isEqualTo(Portal.address("burum", "/account"));

        visitor.open(firstQuestion);
        assertThat(visitor.visited().getLast()).isEqualTo(Portal.address("burum", "/news"));
        assertThat(visitor.open(Portal.address("burum", "/account")).statusCode())
                .isEqualTo(200);
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
        String callback = callbackOf("burum");
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
        String callback = callbackOf("burum");
        Visitor victim = new Visitor();

        assertThat(victim.get(callback).statusCode()).isEqualTo(400);
        assertThat(victim.cookie("burum", SESSION)).isNull();
    }

    @Test
    void anAnswerWorksOnce() {
        String callback = callbackOf("burum");
        var cookies = visitor.cookies("burum");
        assertThat(visitor.get(callback).statusCode()).isEqualTo(303);

        Visitor replay = new Visitor();
        cookies.forEach((name, value) -> replay.putCookie("burum", name, value));
        assertThat(replay.get(callback).statusCode()).isEqualTo(400);
        assertThat(replay.cookie("burum", SESSION)).isNull();
    }

    @Test
    void anAnswerOfAnotherIssuerOrWithAnErrorSignsNobodyIn() {
        String callback = callbackOf("burum");
        String state = parameter(callback, "state");
        String issuer = URLEncoder.encode(Portal.keycloak() + "/realms/mienskip", StandardCharsets.UTF_8);
        String path = Portal.address("burum", "/signin/callback?state=" + state);

        assertThat(visitor.get(path + "&code=x&iss=http%3A%2F%2Fexample.org").statusCode())
                .isEqualTo(400);
        callback = callbackOf("burum");
        path = Portal.address("burum", "/signin/callback?state=" + parameter(callback, "state"));
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

    @Test
    void aPageForMembersLeadsAVisitorThroughTheSignInAndBack() {
        HttpResponse<String> page = visitor.open(Portal.address("burum", "/fy/membership/new"));
        assertThat(visitor.atKeycloak()).isTrue();
        visitor.fillIn(page, "nieuwkomer", Portal.demoPassword());

        assertThat(visitor.visited().getLast()).isEqualTo(Portal.address("burum", "/fy/membership/new"));
    }

    @Test
    void aNewAccountBeginsOnThePageForIt() {
        HttpResponse<String> page = visitor.open(Portal.address("burum", "/signin/register?to=/membership/new"));

        assertThat(visitor.atKeycloak()).isTrue();
        assertThat(page.body()).contains("name=\"firstName\"");
    }

    @ParameterizedTest
    @CsvSource({"operator, Demo Operator", "penningmeester, Demo Penningmeester"})
    void whoWorksForTheCooperationSignsInOnThePlatformAndIsNobodyInAVillage(String name, String called) {
        HttpResponse<String> account = visitor.signIn("", name, "/account");

        assertThat(visitor.visited().getLast()).isEqualTo(Portal.address("", "/account"));
        assertThat(account.body()).contains(called);
        assertThat(visitor.get(Portal.address("", "/admin/")).statusCode()).isEqualTo(200);
        visitor.open(Portal.address("burum", "/signin?to=/"));
        assertThat(visitor.get(Portal.address("burum", "/admin/")).statusCode()).isEqualTo(403);
    }

    /** The address of Keycloak's page for somebody who is not signed in there. */
    private String toKeycloakPage(String village, String to) {
        HttpResponse<String> silent = visitor.get(Portal.address(village, "/signin?to=" + to));
        HttpResponse<String> no = visitor.get(Visitor.location(silent));
        return Visitor.location(visitor.get(Visitor.location(no)));
    }

    /** Signs in up to the address at the portal that Keycloak leads back to, which is not asked for. */
    private String callbackOf(String village) {
        HttpResponse<String> page = visitor.open(Portal.address(village, "/signin?to=/"));
        if (!visitor.atKeycloak()) {
            throw new AssertionError("signed in already");
        }
        String callback = visitor.leave(page, "bewoner.burum", Portal.demoPassword());
        visitor.forgetKeycloak();
        return callback;
    }

    private static String parameter(String address, String name) {
        for (String pair : URI.create(address).getRawQuery().split("&")) {
            if (pair.startsWith(name + "=")) {
                return pair.substring(name.length() + 1);
            }
        }
        throw new AssertionError("no " + name + " in " + address);
    }
}
