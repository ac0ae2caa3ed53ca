package nl.mienskip.kernel;

import jakarta.persistence.OptimisticLockException;
import java.sql.SQLException;

/** Tells two who did the same at the same moment, of whom the database let one through, from a fault of ours. */
public final class Clash {

    /** MariaDB's ER_DUP_ENTRY and ER_LOCK_DEADLOCK. */
    private static final int DUPLICATE = 1062;

    private static final int DEADLOCK = 1213;

    private Clash() {}

    /** Whether this was thrown because somebody else was first; looking again and repeating it may well succeed. */
    public static boolean caused(Throwable thrown) {
        return Causes.any(thrown, Clash::tooLate);
    }

    /** What it is told as. */
    public static Conflict conflict() {
        return new Conflict("changed.meanwhile", "somebody else changed this at the same moment");
    }

    private static boolean tooLate(Throwable cause) {
        return cause instanceof OptimisticLockException
                || cause instanceof SQLException sql
                        && (sql.getErrorCode() == DUPLICATE || sql.getErrorCode() == DEADLOCK);
    }
}
