package nl.mienskip.shell.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jwt.JWTClaimsSet;
import java.net.URI;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenIdClientTest {

    private static final String HOST = "burum.mienskip.localhost";

    private final Instant now = new Date().toInstant();
    private final FakeKeycloak keycloak = new FakeKeycloak();
    private final OpenIdClient client = keycloak.client();

    @AfterEach
    void stop() {
        keycloak.close();
    }

    @ParameterizedTest
    @CsvSource({
        "SILENT_FIRST, openid+organization%3A*, prompt=none",
        "SILENT_ONLY, openid+organization%3A*, prompt=none",
        "BRANDED, openid+organization%3Aburum, state=",
        "PLAIN, openid&, state=",
        "REGISTER, openid+organization%3Aburum, prompt=create",
        "ANEW, openid+organization%3Aburum, prompt=login"
    })
    void everyAttemptAsksInItsOwnWay(Attempt attempt, String scope, String prompt) throws Exception {
        URI address =
                client.signIn(new OpenIdClient.Question(pending(attempt), keycloak.callback(), "burum", "fy", null));

        assertThat(address.toString())
                .startsWith(keycloak.issuer() + "/auth?")
                .contains(
                        "scope=" + scope, prompt, "ui_locales=fy", "code_challenge_method=S256", "nonce=n1", "state=s1")
                .doesNotContain("v".repeat(43));
        assertThat(address.toString().contains("prompt=")).isEqualTo(prompt.startsWith("prompt"));
    }

    @Test
    void whoKeycloakVouchesForIsKnown() throws Exception {
        Vouched vouched = redeem(keycloak.identity(now, "n1").build());

        assertThat(vouched.person().subject()).isEqualTo("subject-1");
        assertThat(vouched.person().name()).isEqualTo("Demo Bewoner");
        assertThat(vouched.person().email()).isEqualTo("bewoner@example.org");
        assertThat(vouched.person().session()).isEqualTo("session-1");
        assertThat(vouched.person().host()).isEqualTo(HOST);
        assertThat(vouched).hasToString("Vouched");
    }

    @Test
    void anAddressThatIsNotVerifiedIsNotTaken() throws Exception {
        assertThat(redeem(keycloak.identity(now, "n1")
                                .claim("email_verified", false)
                                .build())
                        .person()
                        .email())
                .isNull();
    }

    @Test
    void aTokenOfAnotherSignInForAnotherClientOrTooOldIsRefused() {
        assertRefused(keycloak.identity(now, "another nonce").build());
        assertRefused(keycloak.identity(now, null).build());
        assertRefused(keycloak.identity(now, "n1").audience("another").build());
        assertRefused(
                keycloak.identity(now, "n1").issuer("http://localhost/realms/x").build());
        assertRefused(keycloak.identity(now.minusSeconds(3600), "n1").build());
        assertRefused(keycloak.identity(now, "n1").claim("sid", null).build());
    }

    @Test
    void aCodeThatKeycloakDoesNotKnowIsRefused() {
        keycloak.refuses(400, "invalid_grant");

        assertThatThrownBy(() -> client.redeem("code", pending(Attempt.BRANDED), keycloak.callback(), HOST))
                .isInstanceOf(SignInRefused.class);
    }

    @Test
    void aWrongSecretOrAnOverloadedKeycloakSaysNothingAboutThePerson() {
        keycloak.refuses(401, "unauthorized_client");
        assertThatThrownBy(() -> client.stillVouched("r1")).isInstanceOf(SignInUnavailable.class);
        keycloak.refuses(503, "temporarily_unavailable");
        assertThatThrownBy(() -> client.stillVouched("r1")).isInstanceOf(SignInUnavailable.class);
    }

    @Test
    void aRefreshTokenThatNoLongerCountsEndsTheSignIn() throws Exception {
        keycloak.grants(null);
        assertThat(client.stillVouched("r1")).isEqualTo("r2");
        keycloak.refuses(400, "invalid_grant");
        assertThatThrownBy(() -> client.stillVouched("r1")).isInstanceOf(SignInRefused.class);
    }

    @Test
    void onlyASignedMessageThatSomebodySignedOutIsBelieved() throws Exception {
        JWTClaimsSet message = logout().build();
        assertThat(client.signedOut(keycloak.signedLogout(message))
                        .getSessionID()
                        .getValue())
                .isEqualTo("session-1");

        assertNotBelieved(FakeKeycloak.signedLogout(message, FakeKeycloak.newKey("first")));
        assertNotBelieved(keycloak.signedLogout(logout().audience("another").build()));
        assertNotBelieved(keycloak.signedLogout(logout().claim("events", null).build()));
        assertNotBelieved(keycloak.signed(message));
        assertNotBelieved(keycloak.signed(keycloak.identity(now, "n1").build()));
        assertNotBelieved(new com.nimbusds.jwt.PlainJWT(message).serialize());
        assertNotBelieved("nonsense");
    }

    @Test
    void anAnswerThatNamesAnotherIssuerOrNoneIsNotOurs() throws Exception {
        assertThat(client.from(keycloak.issuer())).isTrue();
        assertThat(client.from("http://example.org/realms/mienskip")).isFalse();
        assertThat(client.from(null)).isFalse();
    }

    private JWTClaimsSet.Builder logout() {
        return new JWTClaimsSet.Builder()
                .issuer(keycloak.issuer())
                .audience(FakeKeycloak.CLIENT)
                .subject("subject-1")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(120)))
                .jwtID("j1")
                .claim("sid", "session-1")
                .claim("events", Map.of("http://schemas.openid.net/event/backchannel-logout", Map.of()));
    }

    private Vouched redeem(JWTClaimsSet claims) throws Exception {
        keycloak.grants(keycloak.signed(claims));
        return client.redeem("code", pending(Attempt.BRANDED), keycloak.callback(), HOST);
    }

    private void assertRefused(JWTClaimsSet claims) {
        assertThatThrownBy(() -> redeem(claims)).isInstanceOf(SignInRefused.class);
    }

    private void assertNotBelieved(String token) {
        assertThatThrownBy(() -> client.signedOut(token)).isInstanceOf(SignInRefused.class);
    }

    private Pending pending(Attempt attempt) {
        return new Pending("s1", "n1", "v".repeat(43), "/", attempt, now);
    }
}
