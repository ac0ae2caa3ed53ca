package nl.mienskip.web.shell;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response.Status;
import nl.mienskip.kernel.Clash;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.Outage;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Forbidden;

/**
 * What an exception means to who asked.
 *
 * @param status the HTTP status
 * @param detail the reason in English, fit to be told
 * @param field the input that it is about; empty when none
 * @param code the reason as a key; empty when the status says it all
 */
record Failure(int status, String detail, String field, String code) {

    /** Nothing of an unforeseen exception is told. */
    static Failure of(Throwable thrown) {
        return switch (thrown) {
            case InvalidInput e -> new Failure(400, e.getMessage(), e.field(), e.code());
            case NotFound e -> new Failure(404, "", "", "");
            case Conflict e -> new Failure(409, e.getMessage(), "", e.code());
            case Forbidden e -> new Failure(ActorContext.current().signedIn() ? 403 : 401, "", "", "");
            case WebApplicationException e -> new Failure(e.getResponse().getStatus(), "", "", "");
            default ->
                Clash.caused(thrown)
                        ? of(Clash.conflict())
                        : new Failure(Outage.caused(thrown) ? 503 : 500, "", "", "");
        };
    }

    boolean ours() {
        return status >= 500;
    }

    /** The status in English words. */
    String title() {
        Status known = Status.fromStatusCode(status);
        return known == null ? "Error" : known.getReasonPhrase();
    }
}
