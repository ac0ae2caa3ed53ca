package nl.mienskip.shell.signin;

import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.jwk.source.JWKSourceBuilder;
import com.nimbusds.jose.proc.JWSKeySelector;
import com.nimbusds.jose.proc.JWSVerificationKeySelector;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jose.util.DefaultResourceRetriever;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.http.HTTPRequest;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URI;
import java.util.Set;
import nl.mienskip.kernel.identity.KeycloakSettings;

/**
 * What Keycloak says of itself, asked when it is first needed, so that the portal starts without it. Browsers are sent
 * to the addresses that Keycloak gives; this server reaches it at its internal one.
 */
@ApplicationScoped
class KeycloakMetadata {

    static final int CONNECT_MILLISECONDS = 3000;
    static final int READ_MILLISECONDS = 5000;
    private static final int SIZE_LIMIT = 100_000;
    private static final long KEYS_KEPT = 300_000;
    private static final long KEYS_REFRESH_PATIENCE = 10_000;

    /** Never one that needs no key, or a key that a client knows. */
    private static final Set<JWSAlgorithm> ALGORITHMS =
            Set.of(JWSAlgorithm.RS256, JWSAlgorithm.PS256, JWSAlgorithm.ES256, JWSAlgorithm.RS512, JWSAlgorithm.ES512);

    @Inject
    private KeycloakSettings settings;

    private volatile OIDCProviderMetadata metadata;
    private volatile JWKSource<SecurityContext> keys;

    OIDCProviderMetadata get() throws SignInUnavailable {
        OIDCProviderMetadata known = metadata;
        return known == null ? ask() : known;
    }

    /** The internal address of an endpoint. */
    URI internal(URI endpoint) {
        String issuer = settings.issuer().toString();
        String address = endpoint.toString();
        return address.startsWith(issuer + "/")
                ? URI.create(settings.internalIssuer() + address.substring(issuer.length()))
                : endpoint;
    }

    /** Finds the key that signed a token; keys are kept for five minutes, and asked anew for one not known. */
    JWSKeySelector<SecurityContext> keySelector() throws SignInUnavailable {
        return new JWSVerificationKeySelector<>(ALGORITHMS, keys());
    }

    private synchronized OIDCProviderMetadata ask() throws SignInUnavailable {
        if (metadata == null) {
            try {
                HTTPRequest request = new HTTPRequest(
                        HTTPRequest.Method.GET,
                        URI.create(settings.internalIssuer() + "/.well-known/openid-configuration"));
                OIDCProviderMetadata said =
                        OIDCProviderMetadata.parse(hurried(request).send().getBodyAsJSONObject());
                if (!said.getIssuer().getValue().equals(settings.issuer().toString())) {
                    throw new SignInUnavailable(new IllegalStateException("it calls itself " + said.getIssuer()
                            + ", and PORTAL_KEYCLOAK_URL makes it " + settings.issuer()));
                }
                metadata = said;
            } catch (IOException | ParseException e) {
                throw new SignInUnavailable(e);
            }
        }
        return metadata;
    }

    private synchronized JWKSource<SecurityContext> keys() throws SignInUnavailable {
        if (keys == null) {
            try {
                keys = JWKSourceBuilder.create(
                                internal(get().getJWKSetURI()).toURL(),
                                new DefaultResourceRetriever(CONNECT_MILLISECONDS, READ_MILLISECONDS, SIZE_LIMIT))
                        .cache(KEYS_KEPT, KEYS_REFRESH_PATIENCE)
                        .rateLimited(KEYS_REFRESH_PATIENCE)
                        .build();
            } catch (MalformedURLException e) {
                throw new SignInUnavailable(e);
            }
        }
        return keys;
    }

    static HTTPRequest hurried(HTTPRequest request) {
        request.setConnectTimeout(CONNECT_MILLISECONDS);
        request.setReadTimeout(READ_MILLISECONDS);
        request.setFollowRedirects(false);
        return request;
    }
}
