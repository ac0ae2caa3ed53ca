package nl.mienskip.kernel.tenant;

/** Carries a checked exception out of work done for a tenant or an actor; its cause tells what failed. */
public final class WorkFailedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /** @param cause what the work threw */
    public WorkFailedException(Exception cause) {
        super(cause.getMessage(), cause);
    }
}
