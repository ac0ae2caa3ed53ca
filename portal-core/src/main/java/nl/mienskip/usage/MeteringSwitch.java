package nl.mienskip.usage;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Duration;
import nl.mienskip.kernel.jobs.Jobs;
import nl.mienskip.kernel.settings.Settings;
import org.jboss.logging.Logger;

/**
 * Whether requests are metered: PORTAL_METERING, which is {@code on} unless it is {@code off}. As a system property it is
 * looked at again and again, so that it can be changed in a running server: to measure what metering costs, or when it
 * does harm. What is answered while it is off is on nobody's bill.
 */
@ApplicationScoped
public class MeteringSwitch {

    private static final Logger LOG = Logger.getLogger(MeteringSwitch.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final int WHEN_ALL_STANDS = 100;

    private volatile boolean on = true;

    @Inject
    private Settings settings;

    void begin(@Observes @Priority(WHEN_ALL_STANDS) Startup start, Jobs jobs) {
        look();
        jobs.every(PAUSE, "usage.switch", this::look);
    }

    /** Whether requests are metered now. */
    public boolean isOn() {
        return on;
    }

    private void look() {
        boolean now = !"off".equals(settings.text("PORTAL_METERING", "on"));
        if (now != on) {
            LOG.warnf(
                    "metering of requests is switched %s", now ? "on" : "off: nothing answered from now on is billed");
            on = now;
        }
    }
}
