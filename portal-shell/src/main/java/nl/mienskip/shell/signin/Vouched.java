package nl.mienskip.shell.signin;

import nl.mienskip.accounts.SignedInPerson;

/**
 * Keycloak vouches for somebody.
 *
 * @param idToken as Keycloak signed it
 * @param refreshToken asks again later
 */
record Vouched(SignedInPerson person, String idToken, String refreshToken) {

    /** Not the tokens, which must not stand in a log. */
    @Override
    public String toString() {
        return "Vouched";
    }
}
