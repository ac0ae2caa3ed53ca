package nl.mienskip.usage;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.stream.Collectors;
import nl.mienskip.kernel.jobs.Jobs;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;

/**
 * Every tenant's time zone, kept in memory for those who count where the database may not be asked. A zone never changes;
 * a tenant that opened in the last minute has the platform's until then.
 */
@ApplicationScoped
class Zones {

    private static final ZoneId PLATFORM = ZoneId.of("Europe/Amsterdam");
    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int WHEN_ALL_STANDS = 100;

    private volatile Map<Long, ZoneId> byTenant = Map.of();

    @Inject
    private Tenants tenants;

    void begin(@Observes @Priority(WHEN_ALL_STANDS) Startup start, Jobs jobs) {
        jobs.every(PAUSE, "usage.zones", this::read);
    }

    ZoneId of(long tenantId) {
        return byTenant.getOrDefault(tenantId, PLATFORM);
    }

    private void read() {
        byTenant = tenants.list().stream().collect(Collectors.toMap(TenantView::id, TenantView::timeZone));
    }
}
