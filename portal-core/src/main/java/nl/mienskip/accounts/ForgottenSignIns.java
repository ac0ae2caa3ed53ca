package nl.mienskip.accounts;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.mienskip.kernel.jobs.Jobs;

/** Clears away, now and then, sign-ins that nobody ended. */
@ApplicationScoped
class ForgottenSignIns {

    private static final int WHEN_ALL_STANDS = 100;

    @Inject
    private Jobs jobs;

    @Inject
    private Accounts accounts;

    void begin(@Observes @Priority(WHEN_ALL_STANDS) Startup start) {
        jobs.every(Duration.ofMinutes(30), "forgotten sign-ins", accounts::clearForgotten);
    }
}
