package nl.mienskip.feedback;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.mienskip.kernel.jobs.Jobs;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.tenants.Tenants;

/** Deletes what was kept for as long as readers were told, of the cooperation and of every village. */
@ApplicationScoped
class ReactionRound {

    private static final Duration PAUSE = Duration.ofMinutes(30);
    private static final int WHEN_ALL_STANDS = 100;

    @Inject
    private Feedback feedback;

    @Inject
    private Tenants tenants;

    @Inject
    private Jobs jobs;

    void begin(@Observes @Priority(WHEN_ALL_STANDS) Startup start) {
        jobs.every(PAUSE, "feedback", this::turn);
    }

    private void turn() {
        feedback.forget();
        Jobs.forEach(tenants.list(), village -> TenantContext.asTenant(village.id(), feedback::forget));
    }
}
