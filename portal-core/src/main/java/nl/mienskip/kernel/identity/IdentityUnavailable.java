package nl.mienskip.kernel.identity;

/** Keycloak does not answer, or not as it should. Nothing was changed in the portal; the errand may be repeated. */
public final class IdentityUnavailable extends RuntimeException {
    private static final long serialVersionUID = 1L;

    IdentityUnavailable(String errand, Throwable cause) {
        super("Keycloak could not " + errand, cause);
    }

    IdentityUnavailable(String errand, int status, String answer) {
        super("Keycloak could not " + errand + ": it answered " + status + " " + answer);
    }

    /** Whether there was no answer at all, so that another errand would fare no better now. */
    public boolean away() {
        return getCause() != null;
    }
}
