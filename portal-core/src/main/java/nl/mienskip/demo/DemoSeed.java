package nl.mienskip.demo;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.util.EnumSet;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.settings.Settings;
import nl.mienskip.kernel.tenant.TenantContext;

/**
 * Fills an empty database with the demo villages at start, unless this is production or PORTAL_DEMO is false. A seed
 * that was cut off goes on where it stopped: a tenant is marked open last.
 */
@ApplicationScoped
class DemoSeed {

    private static final int AFTER_PLATFORM_HOSTS = 100;

    @Inject
    private Settings settings;

    @Inject
    private DemoTenants tenants;

    void seed(@Observes @Priority(AFTER_PLATFORM_HOSTS) Startup start) {
        if (!settings.production() && !"false".equals(settings.text("PORTAL_DEMO", "true"))) {
            Actor demo = Actor.of(0, 0, "Demo", EnumSet.allOf(Right.class));
            ActorContext.as(demo, () -> TenantContext.asPlatform(tenants::seed));
        }
    }
}
