package nl.mienskip.kernel.tenant;

/** A row of one tenant turned up in the session of another; the transaction is rolled back. */
public final class ForeignTenantException extends SecurityException {
    private static final long serialVersionUID = 1L;

    ForeignTenantException(Object entity, Long owner, long current) {
        super(entity.getClass().getSimpleName() + " of tenant " + owner + " touched while acting for tenant "
                + current);
    }
}
