package nl.mienskip.kernel.actor;

/** The actor may not do this here. Pages and API answer 403, or 401 to a visitor who could sign in. */
public final class Forbidden extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param needed what would have been needed, for the log */
    public Forbidden(String needed) {
        super("not allowed without " + needed);
    }
}
