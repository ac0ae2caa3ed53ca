package nl.mienskip.tenants;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.mienskip.kernel.jobs.Jobs;

/** Closes each tenant when its day has come. */
@ApplicationScoped
class ClosingDays {

    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int WHEN_ALL_STANDS = 100;

    @Inject
    private Tenants tenants;

    void begin(@Observes @Priority(WHEN_ALL_STANDS) Startup start, Jobs jobs) {
        jobs.every(PAUSE, "closings", this::turn);
    }

    void turn() {
        Jobs.forEach(tenants.closingToday(), tenants::closeToday);
    }
}
