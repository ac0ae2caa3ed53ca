package nl.mienskip.shell.signin;

/** What came back from Keycloak, or claims to, is not to be believed, or Keycloak said no. */
final class SignInRefused extends Exception {
    private static final long serialVersionUID = 1L;

    SignInRefused(String why) {
        super(why);
    }

    SignInRefused(String why, Exception cause) {
        super(why + ": " + cause.getMessage(), cause);
    }
}
