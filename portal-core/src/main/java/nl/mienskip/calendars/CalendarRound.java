package nl.mienskip.calendars;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.mienskip.kernel.http.Fetch;
import nl.mienskip.kernel.http.NoAnswer;
import nl.mienskip.kernel.http.Outgoing;
import nl.mienskip.kernel.jobs.Jobs;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.tenants.Tenants;

/** Reads the calendars that villages follow, one after another; no transaction waits for an answer. */
@ApplicationScoped
class CalendarRound {

    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final int WHEN_ALL_STANDS = 100;

    @Inject
    private Tenants tenants;

    @Inject
    private Calendars calendars;

    @Inject
    private Outgoing outgoing;

    void begin(@Observes @Priority(WHEN_ALL_STANDS) Startup start, Jobs jobs) {
        jobs.every(
                PAUSE,
                "calendars",
                () -> Jobs.forEach(
                        tenants.list(),
                        tenant -> TenantContext.asTenant(
                                tenant.id(),
                                () -> calendars.due().forEach((id, fetch) -> {
                                    if (!jobs.stopping()) {
                                        read(id, fetch);
                                    }
                                }))));
    }

    private void read(long id, Fetch fetch) {
        try {
            calendars.came(id, outgoing.send(fetch));
        } catch (NoAnswer e) {
            calendars.failed(id, e.trouble(), e.pause().orElse(null));
        }
    }
}
