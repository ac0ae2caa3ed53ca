package nl.mienskip.freshness;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.mienskip.kernel.jobs.Jobs;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.tenants.TenantStatus;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;

/** Has each open village's weekly mails written when its Monday morning has come. */
@ApplicationScoped
class FreshnessRound {

    private static final Duration PAUSE = Duration.ofSeconds(5);
    private static final int WHEN_ALL_STANDS = 100;

    /** A village that opens, or moves to another time zone, is seen after this long. */
    private static final Duration KNOWN_FOR = Duration.ofMinutes(5);

    private List<TenantView> villages = List.of();
    private Instant listedAt = Instant.EPOCH;

    @Inject
    private Freshness freshness;

    @Inject
    private Tenants tenants;

    @Inject
    private Clock clock;

    void begin(@Observes @Priority(WHEN_ALL_STANDS) Startup start, Jobs jobs) {
        jobs.every(PAUSE, "freshness", this::turn);
    }

    private void turn() {
        Instant now = clock.instant();
        if (!now.isBefore(listedAt.plus(KNOWN_FOR))) {
            villages = tenants.list().stream()
                    .filter(tenant -> tenant.status() == TenantStatus.OPEN)
                    .toList();
            listedAt = now;
        }
        Map<Long, LocalDate> mailed = freshness.mailed();
        Jobs.forEach(villages, village -> {
            LocalDate monday = WeekRule.lastBegun(now.atZone(village.timeZone()));
            if (mailed.getOrDefault(village.id(), LocalDate.MIN).isBefore(monday)) {
                TenantContext.asTenant(village.id(), () -> freshness.remind(monday));
            }
        });
    }
}
