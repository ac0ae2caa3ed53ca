package nl.mienskip.tenants;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.settings.Settings;
import nl.mienskip.kernel.tenant.TenantContext;

/**
 * Sees to it that the platform answers at the base domain that the operator set, as its own, and at localhost where that
 * is it. Every base domain that it had before is still one of its hosts, so that the villages under it can follow. Of
 * nodes that start at once one does it and the others wait for it.
 */
@Boundary
class PlatformHosts {

    private static final int AFTER_MIGRATIONS = 10;
    private static final String LOCALHOST = "localhost";

    @Inject
    private TenantStore store;

    @Inject
    private TenantLife life;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    void ensure(@Observes @Priority(AFTER_MIGRATIONS) Startup start) {
        ActorContext.as(Actor.system("base domain"), () -> TenantContext.asPlatform(this::stand));
    }

    private void stand() {
        String base = settings.baseDomain();
        Tenant platform = store.lock(TenantContext.PLATFORM).orElseThrow();
        platform.answerAt(base, false, false, clock.instant());
        String stood = platform.view().canonicalHost();
        if (!base.equals(stood)) {
            platform.leaveCanonicalHost();
            store.flush();
            platform.makeCanonical(base);
            if (!stood.isEmpty()) {
                life.announce(platform);
            }
        }
        if (base.endsWith("." + LOCALHOST)) {
            platform.answerAt(LOCALHOST, false, false, clock.instant());
        }
        List<String> before = platform.hostViews().stream()
                .map(HostView::host)
                .filter(host -> !host.equals(base) && !host.equals(LOCALHOST))
                .toList();
        if (!before.isEmpty()) {
            life.follow(before);
        }
    }
}
