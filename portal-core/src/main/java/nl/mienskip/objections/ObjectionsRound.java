package nl.mienskip.objections;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.mienskip.kernel.jobs.Jobs;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.tenants.Tenants;

/** Forgets, in every village, who asked long ago. */
@ApplicationScoped
class ObjectionsRound {

    private static final Duration PAUSE = Duration.ofHours(6);
    private static final int WHEN_ALL_STANDS = 100;

    @Inject
    private Tenants tenants;

    @Inject
    private Objections objections;

    void begin(@Observes @Priority(WHEN_ALL_STANDS) Startup start, Jobs jobs) {
        jobs.every(PAUSE, "objections.forget", this::turn);
    }

    private void turn() {
        Jobs.forEach(tenants.list(), tenant -> TenantContext.asTenant(tenant.id(), objections::forget));
    }
}
