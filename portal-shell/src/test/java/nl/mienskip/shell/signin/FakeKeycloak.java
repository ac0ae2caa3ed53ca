package nl.mienskip.shell.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.lang.reflect.Field;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import nl.mienskip.kernel.identity.KeycloakSettings;
import nl.mienskip.kernel.settings.Settings;

/** Keycloak as far as tokens go: its metadata, its keys, and tokens signed with whatever key a test likes. */
final class FakeKeycloak implements AutoCloseable {

    static final String CLIENT = "portal";

    private final HttpServer server;
    private final String issuer;
    private RSAKey key;
    private String tokenAnswer = "{\"error\":\"invalid_grant\"}";
    private int tokenStatus = 400;
    private int keysAsked;

    FakeKeycloak() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            issuer = "http://localhost:" + server.getAddress().getPort() + "/realms/mienskip";
            key = newKey("first");
        } catch (IOException | JOSEException e) {
            throw new IllegalStateException(e);
        }
        server.createContext("/realms/mienskip/.well-known/openid-configuration", ask -> answer(ask, 200, metadata()));
        server.createContext("/realms/mienskip/keys", ask -> {
            keysAsked++;
            answer(ask, 200, new JWKSet(key.toPublicJWK()).toString());
        });
        server.createContext("/realms/mienskip/token", ask -> answer(ask, tokenStatus, tokenAnswer));
        server.start();
    }

    static RSAKey newKey(String id) throws JOSEException {
        return new RSAKeyGenerator(2048).keyID(id).generate();
    }

    String issuer() {
        return issuer;
    }

    int keysAsked() {
        return keysAsked;
    }

    void rotate() throws JOSEException {
        key = newKey("second");
    }

    /** Claims as an access token of Keycloak has them. */
    JWTClaimsSet.Builder access(Instant now) {
        return new JWTClaimsSet.Builder()
                .issuer(issuer)
                .subject("subject-1")
                .audience("portal-api")
                .claim("typ", "Bearer")
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)));
    }

    /** Claims as an id token of Keycloak has them. */
    JWTClaimsSet.Builder identity(Instant now, String nonce) {
        return access(now)
                .audience(CLIENT)
                .claim("typ", "ID")
                .claim("nonce", nonce)
                .claim("sid", "session-1")
                .claim("name", "Demo Bewoner")
                .claim("email", "bewoner@example.org")
                .claim("email_verified", true);
    }

    String signed(JWTClaimsSet claims) throws JOSEException {
        return signed(claims, key);
    }

    static String signed(JWTClaimsSet claims, RSAKey with) throws JOSEException {
        return signed(claims, with, JOSEObjectType.JWT);
    }

    /** A message that somebody signed out; its header names the kind of token. */
    static String signedLogout(JWTClaimsSet claims, RSAKey with) throws JOSEException {
        return signed(claims, with, new JOSEObjectType("logout+jwt"));
    }

    String signedLogout(JWTClaimsSet claims) throws JOSEException {
        return signedLogout(claims, key);
    }

    private static String signed(JWTClaimsSet claims, RSAKey with, JOSEObjectType type) throws JOSEException {
        SignedJWT token = new SignedJWT(
                new JWSHeader.Builder(JWSAlgorithm.RS256)
                        .keyID(with.getKeyID())
                        .type(type)
                        .build(),
                claims);
        token.sign(new RSASSASigner(with));
        return token.serialize();
    }

    /** The answer to the next code or refresh token. */
    void grants(String idToken) {
        tokenStatus = 200;
        tokenAnswer = "{\"access_token\":\"a\",\"token_type\":\"Bearer\",\"expires_in\":300,\"refresh_token\":\"r2\""
                + (idToken == null ? "" : ",\"id_token\":\"" + idToken + "\"") + "}";
    }

    void refuses(int status, String error) {
        tokenStatus = status;
        tokenAnswer = "{\"error\":\"" + error + "\"}";
    }

    KeycloakMetadata metadataClient() {
        KeycloakMetadata client = new KeycloakMetadata();
        set(client, "settings", settings());
        return client;
    }

    OpenIdClient client() {
        KeycloakMetadata metadata = metadataClient();
        TokenEndpoint tokens = new TokenEndpoint();
        set(tokens, "settings", settings());
        set(tokens, "metadata", metadata);
        OpenIdClient client = new OpenIdClient();
        set(client, "settings", settings());
        set(client, "metadata", metadata);
        set(client, "tokenEndpoint", tokens);
        return client;
    }

    KeycloakSettings settings() {
        KeycloakSettings settings = new KeycloakSettings();
        String base = issuer.substring(0, issuer.indexOf("/realms"));
        set(settings, "settings", new SetSettings(Map.of("PORTAL_KEYCLOAK_URL", base)));
        return settings;
    }

    /** Puts what the container would inject. */
    static void set(Object bean, String field, Object value) {
        try {
            Field found = bean.getClass().getDeclaredField(field);
            found.setAccessible(true);
            found.set(bean, value);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    URI callback() {
        return URI.create("http://burum.mienskip.localhost:8080/signin/callback");
    }

    private String metadata() {
        return """
                {"issuer":"%1$s","authorization_endpoint":"%1$s/auth","token_endpoint":"%1$s/token",
                 "jwks_uri":"%1$s/keys","end_session_endpoint":"%1$s/logout","response_types_supported":["code"],
                 "subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"],
                 "authorization_response_iss_parameter_supported":true}""".formatted(issuer);
    }

    private static void answer(HttpExchange ask, int status, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        ask.getResponseHeaders().add("Content-Type", "application/json");
        ask.sendResponseHeaders(status, bytes.length);
        ask.getResponseBody().write(bytes);
        ask.close();
    }

    @Override
    public void close() {
        server.stop(0);
    }

    /** Settings that a test gives. */
    static final class SetSettings extends Settings {
        private final Map<String, String> values;

        SetSettings(Map<String, String> values) {
            this.values = values;
        }

        @Override
        public java.util.Optional<String> optional(String name) {
            return java.util.Optional.ofNullable(values.get(name));
        }
    }
}
