package nl.mienskip.usage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentMap;

/**
 * Where use is counted as it happens, in memory only: no lock, no database, no failure that a request could notice. The
 * {@link Flush} brings it to the ledger.
 *
 * <p>This is no door with rights: it is called for every request, before anybody is known, and nothing can be read here.
 */
@ApplicationScoped
public class Metering {

    private final ConcurrentMap<Long, DayTally> today = new ConcurrentHashMap<>();

    /** Days that ended and may still hold what was not taken. */
    private final Queue<DayTally> over = new ConcurrentLinkedQueue<>();

    @Inject
    private Clock clock;

    Metering() {}

    Metering(Clock clock) {
        this.clock = clock;
    }

    /**
     * Counts for a tenant, on its present day.
     *
     * @param zone the tenant's time zone, which decides the day
     * @param quantity in the meter's unit, but nanoseconds for {@link Meter#PROCESSING_TIME}; zero or less is ignored
     */
    public void count(long tenantId, ZoneId zone, Meter meter, Billing billing, long quantity) {
        if (quantity > 0) {
            DayTally tally = tally(tenantId, zone);
            tally.count(meter, billing, quantity);
            if (tally.isOver()) {
                over.add(tally);
            }
        }
    }

    private DayTally tally(long tenantId, ZoneId zone) {
        long now = clock.millis();
        DayTally tally = today.get(tenantId);
        return tally != null && tally.covers(now) ? tally : turn(tenantId, zone, now);
    }

    private DayTally turn(long tenantId, ZoneId zone, long now) {
        return today.compute(tenantId, (id, tally) -> {
            if (tally != null && tally.covers(now)) {
                return tally;
            }
            if (tally != null) {
                over.add(tally);
            }
            return new DayTally(tenantId, now, zone);
        });
    }

    /** Takes what came since the last time; called by one thread at a time. */
    List<Fact> take() {
        List<Fact> facts = new ArrayList<>();
        for (DayTally day = over.poll(); day != null; day = over.poll()) {
            day.end();
            day.take(facts::add);
        }
        today.values().forEach(day -> day.take(facts::add));
        return facts;
    }

    /** How many tenants' days are held in memory. */
    int remembered() {
        return today.size() + over.size();
    }
}
