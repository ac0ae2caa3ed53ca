package nl.mienskip.shell.signin;

import java.io.Serializable;
import java.time.Instant;

/**
 * What the session keeps of somebody signed in.
 *
 * @param signInId the row that must be there for this to hold
 * @param accountId the account's id
 * @param host where they signed in; worth nothing elsewhere
 * @param keycloakSession Keycloak's session, one for all hosts
 * @param idToken shown to Keycloak at sign-out
 * @param refreshToken asks Keycloak whether it still vouches for them
 * @param vouchedAt when Keycloak last did
 */
record SignedIn(
        long signInId,
        long accountId,
        String host,
        String keycloakSession,
        String idToken,
        String refreshToken,
        Instant vouchedAt)
        implements Serializable {

    /** The session's attribute. */
    static final String ATTRIBUTE = SignedIn.class.getName();

    SignedIn vouched(String newRefreshToken, Instant now) {
        return new SignedIn(signInId, accountId, host, keycloakSession, idToken, newRefreshToken, now);
    }

    /** Not the tokens, which must not stand in a log. */
    @Override
    public String toString() {
        return "SignedIn[" + signInId + "]";
    }
}
