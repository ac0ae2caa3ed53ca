package nl.mienskip.shell.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jwt.JWT;
import com.nimbusds.jwt.JWTParser;
import com.nimbusds.langtag.LangTag;
import com.nimbusds.langtag.LangTagException;
import com.nimbusds.oauth2.sdk.AuthorizationCode;
import com.nimbusds.oauth2.sdk.AuthorizationCodeGrant;
import com.nimbusds.oauth2.sdk.RefreshTokenGrant;
import com.nimbusds.oauth2.sdk.ResponseType;
import com.nimbusds.oauth2.sdk.Scope;
import com.nimbusds.oauth2.sdk.id.ClientID;
import com.nimbusds.oauth2.sdk.id.State;
import com.nimbusds.oauth2.sdk.pkce.CodeChallengeMethod;
import com.nimbusds.oauth2.sdk.pkce.CodeVerifier;
import com.nimbusds.oauth2.sdk.token.RefreshToken;
import com.nimbusds.openid.connect.sdk.AuthenticationRequest;
import com.nimbusds.openid.connect.sdk.LogoutRequest;
import com.nimbusds.openid.connect.sdk.Nonce;
import com.nimbusds.openid.connect.sdk.OIDCTokenResponse;
import com.nimbusds.openid.connect.sdk.Prompt;
import com.nimbusds.openid.connect.sdk.claims.IDTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.claims.LogoutTokenClaimsSet;
import com.nimbusds.openid.connect.sdk.op.OIDCProviderMetadata;
import com.nimbusds.openid.connect.sdk.validators.IDTokenValidator;
import com.nimbusds.openid.connect.sdk.validators.LogoutTokenValidator;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.List;
import nl.mienskip.accounts.SignedInPerson;
import nl.mienskip.kernel.identity.KeycloakSettings;

/** Speaks OpenID Connect with Keycloak, and believes nothing that is not signed, fresh and meant for us. */
@ApplicationScoped
class OpenIdClient {

    @Inject
    private KeycloakSettings settings;

    @Inject
    private KeycloakMetadata metadata;

    @Inject
    private TokenEndpoint tokenEndpoint;

    /** What makes one question to Keycloak differ from another. */
    record Question(Pending pending, URI callback, String organization, String language, String loginHint) {}

    /** The address at Keycloak that a browser is sent to. */
    URI signIn(Question question) throws SignInUnavailable {
        Attempt attempt = question.pending().attempt();
        AuthenticationRequest.Builder request = new AuthenticationRequest.Builder(
                        ResponseType.CODE, scope(attempt, question.organization()), client(), question.callback())
                .endpointURI(metadata.get().getAuthorizationEndpointURI())
                .state(new State(question.pending().state()))
                .nonce(new Nonce(question.pending().nonce()))
                .codeChallenge(new CodeVerifier(question.pending().verifier()), CodeChallengeMethod.S256);
        switch (attempt) {
            case SILENT_FIRST, SILENT_ONLY -> request.prompt(new Prompt(Prompt.Type.NONE));
            case REGISTER -> request.prompt(new Prompt(Prompt.Type.CREATE));
            case ANEW -> request.prompt(new Prompt(Prompt.Type.LOGIN));
            case BRANDED, PLAIN -> {}
        }
        if (question.loginHint() != null) {
            request.loginHint(question.loginHint());
        }
        try {
            request.uiLocales(List.of(LangTag.parse(question.language())));
        } catch (LangTagException e) {
            throw new IllegalArgumentException(e);
        }
        return request.build().toURI();
    }

    /**
     * A person without a membership of an organization is asked for the password again when the scope names it, so the
     * silent question names none; the page needs the name to take the village's look.
     */
    private static Scope scope(Attempt attempt, String organization) {
        if (attempt.silent()) {
            return new Scope("openid", "organization:*");
        }
        return attempt == Attempt.PLAIN || organization == null
                ? new Scope("openid")
                : new Scope("openid", "organization:" + organization);
    }

    /** Turns the code into tokens and checks them. */
    Vouched redeem(String code, Pending pending, URI callback, String host) throws SignInRefused, SignInUnavailable {
        OIDCTokenResponse tokens = tokenEndpoint.ask(new AuthorizationCodeGrant(
                new AuthorizationCode(code), callback, new CodeVerifier(pending.verifier())));
        JWT idToken = tokens.getOIDCTokens().getIDToken();
        if (idToken == null || tokens.getOIDCTokens().getRefreshToken() == null) {
            throw new SignInRefused("Keycloak gave no id token, or nothing to ask again with");
        }
        try {
            IDTokenClaimsSet claims = new IDTokenValidator(
                            metadata.get().getIssuer(), client(), metadata.keySelector(), null)
                    .validate(idToken, new Nonce(pending.nonce()));
            return new Vouched(
                    person(claims, host),
                    idToken.serialize(),
                    tokens.getOIDCTokens().getRefreshToken().getValue());
        } catch (BadJOSEException | JOSEException e) {
            throw new SignInRefused("the id token is not to be believed", e);
        }
    }

    private static SignedInPerson person(IDTokenClaimsSet claims, String host) throws SignInRefused {
        String session = claims.getStringClaim("sid");
        if (session == null) {
            throw new SignInRefused("the id token names no session");
        }
        String name = claims.getStringClaim("name");
        boolean verified = Boolean.TRUE.equals(claims.getBooleanClaim("email_verified"));
        return new SignedInPerson(
                claims.getSubject().getValue(),
                name == null || name.isBlank() ? claims.getStringClaim("preferred_username") : name,
                verified ? claims.getStringClaim("email") : null,
                claims.getStringClaim("locale"),
                session,
                host);
    }

    /** The next refresh token, when Keycloak still vouches for whoever holds this one. */
    String stillVouched(String refreshToken) throws SignInRefused, SignInUnavailable {
        RefreshToken next = tokenEndpoint
                .ask(new RefreshTokenGrant(new RefreshToken(refreshToken)))
                .getOIDCTokens()
                .getRefreshToken();
        return next == null ? refreshToken : next.getValue();
    }

    /** Where a browser is sent to end the session at Keycloak. */
    URI signOut(String idToken, URI backTo) throws SignInUnavailable, SignInRefused {
        try {
            return new LogoutRequest(metadata.get().getEndSessionEndpointURI(), JWTParser.parse(idToken), backTo, null)
                    .toURI();
        } catch (java.text.ParseException e) {
            throw new SignInRefused("the id token cannot be read", e);
        }
    }

    /** Checks a message of Keycloak that somebody signed out. Its header says so too: no other token is taken for one. */
    LogoutTokenClaimsSet signedOut(String logoutToken) throws SignInRefused, SignInUnavailable {
        try {
            return new LogoutTokenValidator(metadata.get().getIssuer(), client(), true, metadata.keySelector(), null)
                    .validate(JWTParser.parse(logoutToken));
        } catch (BadJOSEException | JOSEException | java.text.ParseException e) {
            throw new SignInRefused("the logout token is not to be believed", e);
        }
    }

    /** Whether the answer came from our Keycloak and no other (RFC 9207). */
    boolean from(String issuer) throws SignInUnavailable {
        OIDCProviderMetadata known = metadata.get();
        return issuer == null
                ? !known.supportsAuthorizationResponseIssuerParam()
                : issuer.equals(known.getIssuer().getValue());
    }

    private ClientID client() {
        return new ClientID(settings.clientId());
    }
}
