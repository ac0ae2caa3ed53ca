package nl.mienskip.shell.signin;

import com.nimbusds.oauth2.sdk.AuthorizationGrant;
import com.nimbusds.oauth2.sdk.OAuth2Error;
import com.nimbusds.oauth2.sdk.ParseException;
import com.nimbusds.oauth2.sdk.TokenErrorResponse;
import com.nimbusds.oauth2.sdk.TokenRequest;
import com.nimbusds.oauth2.sdk.TokenResponse;
import com.nimbusds.oauth2.sdk.auth.ClientSecretBasic;
import com.nimbusds.oauth2.sdk.auth.Secret;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponseParser;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import nl.mienskip.kernel.identity.KeycloakSettings;

/** Asks Keycloak for tokens with the portal's own secret, and tells a refused person from a Keycloak that fails. */
@ApplicationScoped
class TokenEndpoint {

    @Inject
    private KeycloakSettings settings;

    @Inject
    private KeycloakMetadata metadata;

    OIDCTokenResponse ask(AuthorizationGrant grant) throws SignInRefused, SignInUnavailable {
        try {
            TokenRequest request = new TokenRequest.Builder(
                            metadata.internal(metadata.get().getTokenEndpointURI()),
                            new ClientSecretBasic(
                                    new ClientID(settings.clientId()), new Secret(settings.clientSecret())),
                            grant)
                    .build();
            TokenResponse response = OIDCTokenResponseParser.parse(
                    KeycloakMetadata.hurried(request.toHTTPRequest()).send());
            if (response instanceof OIDCTokenResponse tokens) {
                return tokens;
            }
            throw refusal(response.toErrorResponse());
        } catch (IOException | ParseException e) {
            throw new SignInUnavailable(e);
        }
    }

    private static SignInRefused refusal(TokenErrorResponse response) throws SignInUnavailable {
        String code = response.getErrorObject().getCode();
        if (OAuth2Error.INVALID_GRANT.getCode().equals(code)) {
            return new SignInRefused(
                    "Keycloak says " + code + ": " + response.getErrorObject().getDescription());
        }
        // Such as a wrong client secret or an overloaded Keycloak: says nothing about the person.
        throw new SignInUnavailable(
                new IllegalStateException(response.getErrorObject().getHTTPStatusCode() + " " + code));
    }
}
