package nl.mienskip.openings;

import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.identity.IdentityUnavailable;

/**
 * Why a step failed.
 *
 * @param code key of the reason in the message bundles
 * @param reason in English words
 */
record Failure(String code, String reason) {

    static Failure of(RuntimeException cause) {
        return switch (cause) {
            case IdentityUnavailable away -> new Failure("opening.identity-away", away.getMessage());
            case InvalidInput wrong -> new Failure(wrong.code(), wrong.getMessage());
            case Conflict conflict -> new Failure(conflict.code(), conflict.getMessage());
            default -> new Failure("opening.fault", "a fault of the portal itself; the server's log tells which");
        };
    }

    /** Whether only the log can tell what it was. */
    boolean unexplained() {
        return code.equals("opening.fault");
    }
}
