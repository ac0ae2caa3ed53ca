package nl.mienskip.kernel;

import java.sql.SQLException;
import java.util.stream.Stream;

/** Tells a database that cannot be reached, which passes, from a fault of ours. */
public final class Outage {

    private Outage() {}

    /** Whether this was thrown because there was no connection to be had (SQLSTATE class 08), or none in the pool. */
    public static boolean caused(Throwable thrown) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(Outage::noConnection);
    }

    private static boolean noConnection(Throwable cause) {
        return cause instanceof SQLException sql
                        && sql.getSQLState() != null
                        && sql.getSQLState().startsWith("08")
                || cause.getClass().getName().startsWith("jakarta.resource.");
    }
}
