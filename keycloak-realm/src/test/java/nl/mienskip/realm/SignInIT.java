package nl.mienskip.realm;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What the portal's sign-in builds on, asked of the running Keycloak as the portal asks it. */
class SignInIT {

    private final List<String> callbacks = new Provisioning().callbacks();
    private final String burum = callbackOf("burum");
    private final String warfstermolen = callbackOf("warfstermolen");

    private String callbackOf(String slug) {
        return callbacks.stream()
                .filter(address -> address.contains("//" + slug + "."))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void nameAndPasswordStandOnOnePageAlsoForAVillage() {
        HttpResponse<String> page = new Visitor(burum).ask("openid organization:burum");

        assertThat(page.body()).contains("name=\"username\"", "name=\"password\"", "data-page-id=\"login-login\"");
    }

    @Test
    void nameAndPasswordStandOnOnePageWhenAllOrganizationsAreAsked() {
        HttpResponse<String> page = new Visitor(burum).ask("openid organization:*");

        assertThat(page.body()).contains("name=\"username\"", "name=\"password\"");
    }

    @Test
    void aWrongPasswordIsSaidInPlainDutchWithoutTellingWhoExists() {
        Visitor visitor = new Visitor(burum);
        String known = visitor.signIn(visitor.ask("openid"), "nieuwkomer", "niet het wachtwoord")
                .body();
        Visitor other = new Visitor(burum);
        String unknown = other.signIn(other.ask("openid"), "bestaat.niet", "niet het wachtwoord")
                .body();

        assertThat(List.of(known, unknown))
                .allSatisfy(page -> assertThat(page).contains("De naam of het wachtwoord klopt niet."));
    }

    @Test
    void aMemberIsSignedInSilentlyAtTheNextVillage() {
        Visitor visitor = signedIn("tweedorpen");

        assertThat(Visitor.back(visitor.askSilently("openid organization:*"))).containsKey("code");
        assertThat(Visitor.back(visitor.askSilently("openid organization:burum")))
                .containsKey("code");
        assertThat(Visitor.back(visitor.askSilently("openid"))).containsKey("code");
    }

    @Test
    void whoBelongsToNoVillageIsSignedInSilentlyToo() {
        Visitor visitor = signedIn("nieuwkomer");

        assertThat(Visitor.back(visitor.askSilently("openid organization:*"))).containsKey("code");
        assertThat(Visitor.back(visitor.askSilently("openid"))).containsKey("code");
    }

    @Test
    void someoneElsesVillageByNameIsNotSilentSoThePortalAsksWithoutItFirst() {
        Visitor visitor = signedIn("bewoner.burum");

        assertThat(Visitor.back(visitor.askSilently("openid organization:warfstermolen")))
                .containsEntry("error", "login_required");
        assertThat(visitor.ask("openid organization:warfstermolen").body()).contains("name=\"password\"");
    }

    @Test
    void whoIsNotSignedInIsToldSoWithoutAPage() {
        Visitor stranger = new Visitor(burum);

        assertThat(Visitor.back(stranger.askSilently("openid organization:*")))
                .containsEntry("error", "login_required");
        assertThat(Visitor.back(stranger.askSilently("openid"))).containsEntry("error", "login_required");
    }

    @Test
    void aFreshPasswordCanBeDemandedOfWhoIsSignedInAlready() {
        Visitor visitor = signedIn("bewoner.burum");

        for (String scope : List.of("openid", "openid organization:burum", "openid organization:*")) {
            assertThat(visitor.ask(scope, Map.of("prompt", "login")).body())
                    .as(scope)
                    .contains("name=\"password\"", "kc-attempted-username");
        }
    }

    @Test
    void anUnknownVillageIsAnInvalidScope() {
        assertThat(Visitor.back(new Visitor(burum).ask("openid organization:nergens")))
                .containsEntry("error", "invalid_scope");
    }

    @Test
    void aRequestWithoutProofKeyIsRefused() {
        Map<String, String> none = Map.of("code_challenge", "", "code_challenge_method", "");
        Map<String, String> plain = Map.of("code_challenge_method", "plain");

        assertThat(Visitor.back(new Visitor(burum).ask("openid", none))).containsEntry("error", "invalid_request");
        assertThat(Visitor.back(new Visitor(burum).ask("openid", plain))).containsEntry("error", "invalid_request");
    }

    @Test
    void onlyTheExactAddressOfAVillageIsReturnedTo() {
        for (String address : List.of(
                burum + "/further",
                burum + "?further=1",
                burum.replace("//burum.", "//anders."),
                burum.replace("//burum.", "//burum.burum."),
                "http://example.org/signin/callback")) {
            HttpResponse<String> answer = new Visitor(address).ask("openid");

            assertThat(answer.statusCode()).as(address).isEqualTo(400);
            assertThat(answer.headers().firstValue("Location")).as(address).isEmpty();
        }
    }

    @Test
    void tokensSayWhoSomebodyIsAndNothingAboutWhatTheyMayDo() {
        Visitor visitor = new Visitor(burum);
        HttpResponse<String> answer =
                visitor.signIn(visitor.ask("openid organization:burum"), "beheerder.burum", Assemble.DEMO_PASSWORD);
        JsonObject tokens = visitor.redeem(Visitor.back(answer).get("code"));
        JsonObject identity = Keycloak.claims(tokens.getString("id_token"));

        assertThat(identity.getString("sub")).isEqualTo("d3e00000-0000-4000-8000-000000000105");
        assertThat(identity.getString("iss")).isEqualTo(Keycloak.REALM);
        assertThat(identity.getString("aud")).isEqualTo("portal");
        assertThat(identity.getString("nonce")).isEqualTo("nonce");
        assertThat(identity.getString("name")).isEqualTo("Demo Beheerder");
        assertThat(identity.getString("email")).isEqualTo("beheerder.burum@example.org");
        assertThat(identity).containsKey("sid");
        for (JsonObject token : List.of(identity, Keycloak.claims(tokens.getString("access_token")))) {
            assertThat(token).doesNotContainKeys("realm_access", "resource_access", "groups", "roles");
        }
    }

    @Test
    void theScopeOfSomeoneElsesVillageIsDroppedFromTheToken() {
        Visitor visitor = new Visitor(warfstermolen);
        HttpResponse<String> answer = visitor.signIn(
                visitor.ask("openid organization:warfstermolen"), "bewoner.burum", Assemble.DEMO_PASSWORD);
        String code = Visitor.back(answer).get("code");

        assertThat(visitor.redeem(code).getString("scope")).doesNotContain("organization");
    }

    private Visitor signedIn(String username) {
        Visitor visitor = new Visitor(burum);
        HttpResponse<String> answer = visitor.signIn(visitor.ask("openid"), username, Assemble.DEMO_PASSWORD);
        assertThat(Visitor.back(answer)).containsKey("code");
        return visitor;
    }
}
