package nl.mienskip.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.shell.RateLimits;
import nl.mienskip.web.shell.TooOften;

/** Lets an account join and leave a number of times only: each time is noted, and may be told to others. */
@RequestScoped
class StepGuard {

    @Inject
    private RateLimits limits;

    /** @throws TooOften when it was too often */
    void count() {
        if (!limits.mayJoinOrLeave(ActorContext.current().accountId())) {
            throw new TooOften();
        }
    }
}
