package nl.mienskip.usage;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.mienskip.kernel.jobs.Jobs;
import nl.mienskip.kernel.media.Media;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.tenants.HostView;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;

/**
 * Notes once on each of a tenant's days what cannot be counted as it happens: the bytes that it has stored and the own
 * domains that it has, as they are when the first node looks. The batch's key is the day and the tenant, so that other
 * nodes and later looks add nothing. On a day when no node ran nothing is noted.
 */
@ApplicationScoped
class DailyLevels {

    private static final Duration PAUSE = Duration.ofMinutes(5);
    private static final int WHEN_ALL_STANDS = 100;
    private static final String NODE = "daily levels";

    /** The last day that was noted, so that the database is not asked again. */
    private final Map<Long, LocalDate> noted = new ConcurrentHashMap<>();

    @Inject
    private Tenants tenants;

    @Inject
    private Media media;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    void begin(@Observes @Priority(WHEN_ALL_STANDS) Startup start, Jobs jobs) {
        jobs.every(PAUSE, "usage.levels", this::note);
    }

    private void note() {
        Jobs.forEach(tenants.list(), this::note);
    }

    private void note(TenantView tenant) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), tenant.timeZone());
        if (!today.equals(noted.get(tenant.id()))) {
            note(tenant.id(), today);
            noted.put(tenant.id(), today);
        }
    }

    /** @return whether nobody had noted them before */
    boolean note(long tenantId, LocalDate day) {
        return ledger.land(new Batch(NODE, day.toString(), tenantId, levels(tenantId, day)));
    }

    private List<Fact> levels(long tenantId, LocalDate day) {
        List<Fact> facts = new ArrayList<>();
        add(facts, tenantId, day, Meter.STORED_BYTES, TenantContext.asTenant(tenantId, media::storedBytes));
        add(
                facts,
                tenantId,
                day,
                Meter.CERTIFICATE_DAYS,
                tenants.hosts(tenantId).stream().filter(HostView::ownDomain).count());
        return facts;
    }

    private static void add(List<Fact> facts, long tenantId, LocalDate day, Meter meter, long level) {
        if (level > 0) {
            facts.add(new Fact(tenantId, day, meter, Billing.BILLABLE, level));
        }
    }
}
