package nl.mienskip.kernel.tenant;

/** Something tenant-scoped was touched while no tenant was set: a fault in the code, never "all tenants". */
public final class NoTenantException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    NoTenantException() {
        super("no tenant is set on this thread");
    }
}
