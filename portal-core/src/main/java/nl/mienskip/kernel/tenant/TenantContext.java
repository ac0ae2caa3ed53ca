package nl.mienskip.kernel.tenant;

import java.util.concurrent.Callable;

/**
 * The tenant that this thread acts for. There is none by default, and then nothing tenant-scoped can be read or
 * written: deny is the starting point.
 */
public final class TenantContext {

    /** The tenant that stands for the platform itself: its own hosts, look, members and audit log. */
    public static final long PLATFORM = 1L;

    private static final ThreadLocal<Long> CURRENT = new ThreadLocal<>();

    private TenantContext() {}

    /**
     * The tenant acted for.
     *
     * @throws NoTenantException when none is set
     */
    public static long id() {
        Long id = CURRENT.get();
        if (id == null) {
            throw new NoTenantException();
        }
        return id;
    }

    /** Whether a tenant is set on this thread. */
    public static boolean isSet() {
        return CURRENT.get() != null;
    }

    /** Whether the platform is acted for; false when no tenant is set. */
    public static boolean isPlatform() {
        return isSet() && id() == PLATFORM;
    }

    /**
     * Does the work for one tenant and puts back what was set before, whatever happens. Inside a running transaction
     * the tenant is pinned: start the other tenant's work outside of it.
     */
    public static <T> T asTenant(long tenantId, Callable<T> work) {
        if (tenantId <= 0) {
            throw new IllegalArgumentException("a tenant id is positive, not " + tenantId);
        }
        Long before = CURRENT.get();
        CURRENT.set(tenantId);
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new WorkFailedException(e);
        } finally {
            restore(before);
        }
    }

    /** As {@link #asTenant(long, Callable)}, for work without a result. */
    public static void asTenant(long tenantId, Runnable work) {
        asTenant(tenantId, () -> {
            work.run();
            return null;
        });
    }

    /** Does the work for the platform's own tenant. */
    public static <T> T asPlatform(Callable<T> work) {
        return asTenant(PLATFORM, work);
    }

    /** As {@link #asPlatform(Callable)}, for work without a result. */
    public static void asPlatform(Runnable work) {
        asTenant(PLATFORM, work);
    }

    private static void restore(Long before) {
        if (before == null) {
            CURRENT.remove();
        } else {
            CURRENT.set(before);
        }
    }
}
