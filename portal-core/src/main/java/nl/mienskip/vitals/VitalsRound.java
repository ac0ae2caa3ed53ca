package nl.mienskip.vitals;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import nl.mienskip.kernel.ContentChanged;
import nl.mienskip.kernel.jobs.Jobs;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.members.Members;
import nl.mienskip.news.News;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;

/**
 * Looks at a village soon after its pages changed, and at all of them every hour: members come and planned news appears
 * without a change of pages.
 */
@ApplicationScoped
class VitalsRound {

    private static final Duration PAUSE = Duration.ofSeconds(15);
    private static final Duration ALL_AGAIN = Duration.ofHours(1);
    private static final int WHEN_ALL_STANDS = 100;

    private final Set<Long> stale = ConcurrentHashMap.newKeySet();
    private Instant all = Instant.EPOCH;

    @Inject
    private Tenants tenants;

    @Inject
    private Members members;

    @Inject
    private News news;

    @Inject
    private Vitals vitals;

    @Inject
    private Clock clock;

    void begin(@Observes @Priority(WHEN_ALL_STANDS) Startup start, Jobs jobs) {
        jobs.every(PAUSE, "vitals", this::turn);
    }

    void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) ContentChanged change) {
        if (change.tenantId() != TenantContext.PLATFORM) {
            stale.add(change.tenantId());
        }
    }

    void turn() {
        if (all.plus(ALL_AGAIN).isBefore(clock.instant())) {
            all = clock.instant();
            tenants.list().stream().map(TenantView::id).forEach(stale::add);
        }
        Jobs.forEach(List.copyOf(stale), this::look);
    }

    /** What changes while it looks makes it look once more. */
    private void look(Long tenantId) {
        stale.remove(tenantId);
        try {
            vitals.note(
                    tenantId,
                    TenantContext.asTenant(tenantId, members::count),
                    TenantContext.asTenant(tenantId, this::lastPublished));
        } catch (RuntimeException e) {
            stale.add(tenantId);
            throw e;
        }
    }

    private Instant lastPublished() {
        return news.published(1, 1).items().stream()
                .findFirst()
                .map(article -> article.publication().from())
                .orElse(null);
    }
}
