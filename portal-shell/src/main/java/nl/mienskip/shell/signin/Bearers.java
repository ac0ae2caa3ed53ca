package nl.mienskip.shell.signin;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.RemoteKeySourceException;
import com.nimbusds.jose.proc.BadJOSEException;
import com.nimbusds.jose.proc.DefaultJOSEObjectTypeVerifier;
import com.nimbusds.jose.proc.SecurityContext;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.proc.DefaultJWTClaimsVerifier;
import com.nimbusds.jwt.proc.DefaultJWTProcessor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.text.ParseException;
import java.util.Set;
import nl.mienskip.accounts.AccountView;
import nl.mienskip.accounts.Accounts;
import nl.mienskip.kernel.identity.KeycloakSettings;

/** Whose bearer token it is: signed by our Keycloak, meant for this API, in its time. Roles in it count for nothing. */
@ApplicationScoped
class Bearers {

    private static final String AUDIENCE = "portal-api";
    private static final int CLOCK_SKEW_SECONDS = 30;

    @Inject
    private KeycloakMetadata metadata;

    @Inject
    private KeycloakSettings settings;

    @Inject
    private Accounts accounts;

    /** The account of whoever holds this token. */
    AccountView account(String token) throws SignInRefused, SignInUnavailable {
        String subject = claims(token).getSubject();
        return Sessions.system(() -> accounts.bySubject(subject))
                .orElseThrow(() -> new SignInRefused("nobody with this token has an account here"));
    }

    private JWTClaimsSet claims(String token) throws SignInRefused, SignInUnavailable {
        DefaultJWTProcessor<SecurityContext> processor = new DefaultJWTProcessor<>();
        processor.setJWSTypeVerifier(
                new DefaultJOSEObjectTypeVerifier<>(JOSEObjectType.JWT, new JOSEObjectType("at+jwt"), null));
        processor.setJWSKeySelector(metadata.keySelector());
        DefaultJWTClaimsVerifier<SecurityContext> verifier = new DefaultJWTClaimsVerifier<>(
                AUDIENCE,
                new JWTClaimsSet.Builder()
                        .issuer(settings.issuer().toString())
                        // Keycloak's own mark of an access token; an id token has another.
                        .claim("typ", "Bearer")
                        .build(),
                Set.of("sub", "exp", "iat"));
        verifier.setMaxClockSkew(CLOCK_SKEW_SECONDS);
        processor.setJWTClaimsSetVerifier(verifier);
        try {
            return processor.process(token, null);
        } catch (RemoteKeySourceException e) {
            throw new SignInUnavailable(e);
        } catch (ParseException | BadJOSEException | JOSEException e) {
            throw new SignInRefused("the token is not to be believed", e);
        }
    }
}
