package nl.mienskip.kernel;

import java.sql.SQLException;
import nl.mienskip.kernel.identity.IdentityUnavailable;

/** Tells a database or a Keycloak that cannot be reached, which passes, from a fault of ours. */
public final class Outage {

    private Outage() {}

    /**
     * Whether this was thrown because there was no connection to be had (SQLSTATE class 08), or none in the pool, or
     * because Keycloak did not do what it was asked.
     */
    public static boolean caused(Throwable thrown) {
        return Causes.any(thrown, cause -> cause instanceof IdentityUnavailable || noConnection(cause));
    }

    private static boolean noConnection(Throwable cause) {
        return cause instanceof SQLException sql
                        && sql.getSQLState() != null
                        && sql.getSQLState().startsWith("08")
                || cause.getClass().getName().startsWith("jakarta.resource.");
    }
}
