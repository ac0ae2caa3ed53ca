package nl.mienskip.agenda;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.mienskip.kernel.jobs.Jobs;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.tenants.Tenants;

/** Lays down the days of all villages' events that came within two years. */
@ApplicationScoped
class AgendaRound {

    /** More often than needed, as a server that is started every day must come to it too. */
    private static final Duration PAUSE = Duration.ofHours(3);

    private static final int WHEN_ALL_STANDS = 100;

    @Inject
    private Tenants tenants;

    @Inject
    private Agenda agenda;

    void begin(@Observes @Priority(WHEN_ALL_STANDS) Startup start, Jobs jobs) {
        jobs.every(PAUSE, "agenda", this::turn);
    }

    void turn() {
        Jobs.forEach(tenants.list(), tenant -> TenantContext.asTenant(tenant.id(), agenda::goOn));
    }
}
