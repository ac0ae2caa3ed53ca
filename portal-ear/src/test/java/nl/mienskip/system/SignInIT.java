package nl.mienskip.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Signing in step by step, as a browser does it. */
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
        assertThat(Visitor.parameter(question.toString(), "response_type")).isEqualTo("code");
        assertThat(Visitor.parameter(question.toString(), "code_challenge_method"))
                .isEqualTo("S256");
        assertThat(Visitor.parameter(question.toString(), "code_challenge")).matches("[A-Za-z0-9_-]{43}");
        assertThat(Visitor.parameter(question.toString(), "state")).isNotEmpty();
        assertThat(Visitor.parameter(question.toString(), "nonce")).isNotEmpty();

        String code = Visitor.parameter(visitor.callback("burum", "bewoner.burum"), "code");
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

    @Test
    void onTheMachineItselfThePlatformIsSignedInToAtLocalhost() {
        String here = "http://localhost:" + Portal.setting("portal.port");
        HttpResponse<String> account =
                visitor.fillIn(visitor.open(here + "/signin?to=/account"), "operator", Portal.demoPassword());

        assertThat(visitor.visited().getLast()).isEqualTo(here + "/account");
        assertThat(account.body()).contains("Demo Operator");
    }

    /** The address of Keycloak's page for somebody who is not signed in there. */
    private String toKeycloakPage(String village, String to) {
        HttpResponse<String> silent = visitor.get(Portal.address(village, "/signin?to=" + to));
        HttpResponse<String> no = visitor.get(Visitor.location(silent));
        return Visitor.location(visitor.get(Visitor.location(no)));
    }
}
