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
import java.util.ArrayList;
import java.util.List;
import nl.mienskip.kernel.jobs.Jobs;
import org.jboss.logging.Logger;

/**
 * Proves that the roll-up of every day is what the facts add up to: of the last days every hour, of those before them a
 * stretch an hour in turn, so that adding up years of facts never weighs. Where it is not, somebody changed the tables
 * past the portal, or the portal has a fault: that is logged and audited, and the roll-up is made anew.
 */
@ApplicationScoped
class LedgerCheck {

    private static final Logger LOG = Logger.getLogger(LedgerCheck.class);
    private static final Duration PAUSE = Duration.ofHours(1);
    private static final int WHEN_ALL_STANDS = 100;

    @Inject
    private Ledger ledger;

    @Inject
    private Clock clock;

    void begin(@Observes @Priority(WHEN_ALL_STANDS) Startup start, Jobs jobs) {
        jobs.every(PAUSE, "usage.check", () -> check(clock.millis() / PAUSE.toMillis()));
    }

    /**
     * @param turn says which of the older stretches is looked at
     * @return the days that were mended
     */
    List<UsageDay.Key> check(long turn) {
        LocalDate tomorrow =
                LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusDays(1);
        List<UsageDay.Key> wrong = new ArrayList<>();
        for (Stretch stretch : Stretch.ofTurn(turn, ledger.firstDay().orElse(tomorrow), tomorrow)) {
            wrong.addAll(ledger.differences(stretch.from(), stretch.to()));
        }
        wrong.forEach(key -> {
            LOG.errorf("the roll-up of %s was not what its facts add up to; it is made anew", key);
            ledger.mend(key);
        });
        return wrong;
    }
}
