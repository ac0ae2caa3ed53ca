package nl.mienskip.tenants;

import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.settings.Settings;
import nl.mienskip.kernel.tenant.TenantContext;

/** Sees to it that the platform answers at the base domain that the operator set, as its own, and at localhost where that
 * is it. */
@Boundary
class PlatformHosts {

    private static final int AFTER_MIGRATIONS = 10;

    @Inject
    private TenantStore store;

    @Inject
    private Settings settings;

    @Inject
    private Clock clock;

    void ensure(@Observes @Priority(AFTER_MIGRATIONS) Startup start) {
        TenantContext.asPlatform(() -> {
            Tenant platform = store.byId(TenantContext.PLATFORM).orElseThrow();
            platform.answerAt(settings.baseDomain(), false, false, clock.instant());
            if (!settings.baseDomain().equals(platform.view().canonicalHost())) {
                platform.leaveCanonicalHost();
                store.flush();
                platform.makeCanonical(settings.baseDomain());
            }
            if (settings.baseDomain().endsWith(".localhost")) {
                platform.answerAt("localhost", false, false, clock.instant());
            }
        });
    }
}
