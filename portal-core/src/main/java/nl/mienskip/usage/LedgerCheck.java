package nl.mienskip.usage;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import nl.mienskip.kernel.jobs.Jobs;
import org.jboss.logging.Logger;

/**
 * Proves every hour that the roll-up of the last days is what the facts add up to. Where it is not, somebody changed the
 * tables past the portal, or the portal has a fault: that is logged and audited, and the roll-up is made anew.
 */
@ApplicationScoped
class LedgerCheck {

    private static final Logger LOG = Logger.getLogger(LedgerCheck.class);
    private static final Duration PAUSE = Duration.ofHours(1);
    private static final int WHEN_ALL_STANDS = 100;

    /** A month that is being closed is wholly in it. */
    private static final int DAYS = 40;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    void begin(@Observes @Priority(WHEN_ALL_STANDS) Startup start, Jobs jobs) {
        jobs.every(PAUSE, "usage.check", this::check);
    }

    /** @return the days that were mended */
    List<UsageDay.Key> check() {
        LocalDate tomorrow =
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
        List<UsageDay.Key> wrong = ledger.differences(tomorrow.minusDays(DAYS), tomorrow);
        wrong.forEach(key -> {
            LOG.errorf("the roll-up of %s was not what its facts add up to; it is made anew", key);
            ledger.mend(key);
        });
        return wrong;
    }
}
