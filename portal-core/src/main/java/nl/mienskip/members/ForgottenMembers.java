package nl.mienskip.members;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.mienskip.kernel.jobs.Jobs;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;

/** Clears away, a few times a day and village by village, what is kept too long of those who are no members. */
@ApplicationScoped
class ForgottenMembers {

    private static final Duration PAUSE = Duration.ofHours(6);
    private static final int WHEN_ALL_STANDS = 100;

    @Inject
    private Tenants tenants;

    @Inject
    private Departed departed;

    void begin(@Observes @Priority(WHEN_ALL_STANDS) Startup start, Jobs jobs) {
        jobs.every(PAUSE, "members.forgotten", this::turn);
    }

    private void turn() {
        Jobs.forEach(
                tenants.list().stream().map(TenantView::id).toList(),
                tenant -> TenantContext.asTenant(tenant, departed::forget));
    }
}
