package nl.mienskip.signups;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.mienskip.kernel.jobs.Jobs;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.tenants.Tenants;

/** Keeps all villages' sign-ups in step with their events. */
@ApplicationScoped
class SignupRound {

    private static final Duration PAUSE = Duration.ofMinutes(10);
    private static final int WHEN_ALL_STANDS = 100;

    @Inject
    private Tenants tenants;

    @Inject
    private Signups signups;

    void begin(@Observes @Priority(WHEN_ALL_STANDS) Startup start, Jobs jobs) {
        jobs.every(PAUSE, "signups", this::turn);
    }

    void turn() {
        Jobs.forEach(tenants.list(), tenant -> TenantContext.asTenant(tenant.id(), signups::goRound));
    }
}
