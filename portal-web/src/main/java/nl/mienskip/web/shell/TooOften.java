package nl.mienskip.web.shell;

import jakarta.ws.rs.WebApplicationException;

/** Somebody did something more often than {@link nl.mienskip.shell.RateLimits} lets them; answered with 429. */
public final class TooOften extends WebApplicationException {
    private static final long serialVersionUID = 1L;

    private static final int TOO_MANY_REQUESTS = 429;

    public TooOften() {
        super(TOO_MANY_REQUESTS);
    }
}
