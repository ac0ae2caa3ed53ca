package nl.mienskip.shell.signin;

/** Keycloak does not answer now. */
final class SignInUnavailable extends Exception {
    private static final long serialVersionUID = 1L;

    SignInUnavailable(Exception cause) {
        super("Keycloak does not answer: " + cause.getMessage(), cause);
    }
}
