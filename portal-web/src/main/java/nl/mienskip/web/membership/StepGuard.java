package nl.mienskip.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.WebApplicationException;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.shell.RateLimits;

/** Lets an account join and leave a number of times only: each time is noted, and may be told to others. */
@RequestScoped
class StepGuard {

    private static final int TOO_MANY_REQUESTS = 429;

    @Inject
    private RateLimits limits;

    /** @throws WebApplicationException when it was too often */
    void count() {
        if (!limits.mayJoinOrLeave(ActorContext.current().accountId())) {
            throw new WebApplicationException(TOO_MANY_REQUESTS);
        }
    }
}
