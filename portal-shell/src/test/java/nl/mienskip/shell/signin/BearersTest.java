package nl.mienskip.shell.signin;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;
import nl.mienskip.accounts.AccountView;
import nl.mienskip.accounts.Accounts;
import nl.mienskip.tenants.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class BearersTest {

    private static final AccountView ACCOUNT =
            new AccountView(7, "subject-1", "Demo", null, Language.NL, Instant.parse("2026-11-22T09:00:00Z"), true);

    private final Instant now = new Date().toInstant();
    private final FakeKeycloak keycloak = new FakeKeycloak();
    private final Bearers bearers = new Bearers();

    @BeforeEach
    void wire() {
        FakeKeycloak.set(bearers, "metadata", keycloak.metadataClient());
        FakeKeycloak.set(bearers, "settings", keycloak.settings());
        FakeKeycloak.set(bearers, "accounts", new Accounts() {
            @Override
            public Optional<AccountView> bySubject(String subject) {
                return Optional.of(ACCOUNT).filter(account -> account.subject().equals(subject));
            }
        });
    }

    @AfterEach
    void stop() {
        keycloak.close();
    }

    @Test
    void aTokenOfOurKeycloakForThisApiIsWhoItSays() throws Exception {
        assertThat(bearers.account(keycloak.signed(keycloak.access(now).build())))
                .isEqualTo(ACCOUNT);
    }

    @Test
    void rolesInATokenMakeNobodyKnown() throws Exception {
        assertRefused(keycloak.signed(keycloak.access(now)
                .subject("subject-2")
                .claim("realm_access", java.util.Map.of("roles", java.util.List.of("admin")))
                .build()));
    }

    @Test
    void aTokenForAnotherAudienceIsRefused() throws Exception {
        assertRefused(keycloak.signed(keycloak.access(now).audience("portal").build()));
        assertRefused(
                keycloak.signed(keycloak.access(now).audience((String) null).build()));
    }

    @Test
    void aTokenOfAnotherIssuerIsRefused() throws Exception {
        assertRefused(keycloak.signed(keycloak.access(now)
                .issuer(keycloak.issuer().replace("mienskip", "other"))
                .build()));
    }

    @Test
    void anExpiredTokenIsRefusedAndSoIsOneThatNeverExpires() throws Exception {
        assertRefused(keycloak.signed(keycloak.access(now)
                .expirationTime(Date.from(now.minusSeconds(60)))
                .build()));
        assertRefused(keycloak.signed(keycloak.access(now).expirationTime(null).build()));
    }

    @Test
    void aTokenThatIsNotYetValidIsRefused() throws Exception {
        assertRefused(keycloak.signed(keycloak.access(now)
                .notBeforeTime(Date.from(now.plusSeconds(120)))
                .build()));
    }

    @Test
    void anIdTokenIsNoKeyToTheApi() throws Exception {
        assertRefused(keycloak.signed(
                keycloak.identity(now, "n").audience("portal-api").build()));
    }

    @Test
    void aTokenWithoutASignatureIsRefused() {
        assertRefused(new PlainJWT(keycloak.access(now).build()).serialize());
    }

    @Test
    void aTokenSignedWithAnotherKeyUnderTheSameNameIsRefused() throws Exception {
        RSAKey forged = FakeKeycloak.newKey("first");
        assertRefused(FakeKeycloak.signed(keycloak.access(now).build(), forged));
    }

    @Test
    void aTokenSignedWithThePublicKeyAsASharedSecretIsRefused() throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.HS256).keyID("first").build(),
                keycloak.access(now).build());
        token.sign(new MACSigner("the public key, which everybody can read".getBytes(StandardCharsets.UTF_8)));
        assertRefused(token.serialize());
    }

    @Test
    void aChangedTokenIsRefused() throws Exception {
        String token = keycloak.signed(keycloak.access(now).build());
        JWTClaimsSet other =
                keycloak.access(now).subject("subject-1").claim("x", 1).build();
        String[] parts = token.split("\\.");
        String[] otherParts = keycloak.signed(other).split("\\.");
        assertRefused(parts[0] + "." + otherParts[1] + "." + parts[2]);
    }

    @Test
    void whatIsNoTokenIsRefused() {
        assertRefused("");
        assertRefused("x.y.z");
        assertRefused("x");
    }

    @Test
    void aNewKeyOfKeycloakIsFoundWithoutARestartAndKeysAreKept() throws Exception {
        bearers.account(keycloak.signed(keycloak.access(now).build()));
        bearers.account(keycloak.signed(keycloak.access(now).build()));
        assertThat(keycloak.keysAsked()).isEqualTo(1);

        keycloak.rotate();

        assertThat(bearers.account(keycloak.signed(keycloak.access(now).build())))
                .isEqualTo(ACCOUNT);
        assertThat(keycloak.keysAsked()).isEqualTo(2);
    }

    @Test
    void aFloodOfUnknownKeysDoesNotFloodKeycloak() throws Exception {
        RSAKey unknown = FakeKeycloak.newKey("unknown");
        for (int i = 0; i < 20; i++) {
            String token = FakeKeycloak.signed(keycloak.access(now).build(), unknown);
            assertThatThrownBy(() -> bearers.account(token)).isInstanceOf(Exception.class);
        }
        assertThat(keycloak.keysAsked()).isLessThanOrEqualTo(3);
    }

    @Test
    void whenKeycloakIsAwayNobodyIsCalledAFraud() throws Exception {
        String token = keycloak.signed(keycloak.access(now).build());
        keycloak.close();

        assertThatThrownBy(() -> bearers.account(token)).isInstanceOf(SignInUnavailable.class);
    }

    private void assertRefused(String token) {
        assertThatThrownBy(() -> bearers.account(token)).isInstanceOf(SignInRefused.class);
    }
}
