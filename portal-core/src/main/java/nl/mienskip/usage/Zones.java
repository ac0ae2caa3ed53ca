package nl.mienskip.usage;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.mienskip.kernel.jobs.Jobs;
import nl.mienskip.kernel.time.PlatformTime;
import nl.mienskip.tenants.Tenants;
import nl.mienskip.tenants.TenantsChanged;

/**
 * Every tenant's time zone, kept in memory for those who count where the database may not be asked. A zone never changes;
 * one that another node opened in the last minute has the platform's until then.
 */
@ApplicationScoped
class Zones {

    private static final Duration PAUSE = Duration.ofMinutes(1);
    private static final int WHEN_ALL_STANDS = 100;

    private final Map<Long, ZoneId> byTenant = new ConcurrentHashMap<>();

    @Inject
    private Tenants tenants;

    void begin(@Observes @Priority(WHEN_ALL_STANDS) Startup start, Jobs jobs) {
        jobs.nowAndEvery(PAUSE, "usage.zones", this::read);
    }

    /** Within the change's transaction: should that not hold, nobody ever asks for the zone. */
    void changed(@Observes TenantsChanged change) {
        byTenant.put(change.tenantId(), change.timeZone());
    }

    ZoneId of(long tenantId) {
        return byTenant.getOrDefault(tenantId, PlatformTime.ZONE);
    }

    void read() {
        tenants.list().forEach(tenant -> byTenant.put(tenant.id(), tenant.timeZone()));
    }
}
