package nl.mienskip.usage;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Consumer;

/**
 * What was counted for one tenant on one of its days. The counters only ever rise and are never put back to zero: what
 * goes into a batch is the rise since the batch before, so no count can fall between reading and clearing.
 */
final class DayTally {

    private static final int BILLINGS = Billing.values().length;

    private final long tenantId;
    private final LocalDate day;
    private final long from;
    private final long until;
    private final LongAdder[] counted = new LongAdder[Meter.values().length * BILLINGS];

    /** How much of each counter is in a batch already; touched by the one thread that makes batches. */
    private final long[] taken = new long[counted.length];

    private volatile boolean over;

    DayTally(long tenantId, long now, ZoneId zone) {
        this.tenantId = tenantId;
        this.day = Instant.ofEpochMilli(now).atZone(zone).toLocalDate();
        this.from = day.atStartOfDay(zone).toInstant().toEpochMilli();
        this.until = day.plusDays(1).atStartOfDay(zone).toInstant().toEpochMilli();
        for (int i = 0; i < counted.length; i++) {
            counted[i] = new LongAdder();
        }
    }

    /** Whether the moment (milliseconds since 1970) is in this day. */
    boolean covers(long now) {
        return now >= from && now < until;
    }

    void count(Meter meter, Billing billing, long quantity) {
        counted[meter.ordinal() * BILLINGS + billing.ordinal()].add(quantity);
    }

    /** The day has ended: whoever counts in it from now on, or did so without being seen, must hand it in again. */
    void end() {
        over = true;
    }

    /**
     * Whether the day has ended. Asked after counting, as ending comes before taking: then a late count is either taken
     * or seen here, and a day that is handed in twice gives nothing twice.
     */
    boolean isOver() {
        return over;
    }

    /** Gives what came since the last time. What is less than one unit waits for the next. */
    void take(Consumer<Fact> facts) {
        for (Meter meter : Meter.values()) {
            for (Billing billing : Billing.values()) {
                int i = meter.ordinal() * BILLINGS + billing.ordinal();
                long rise = counted[i].sum() / meter.grain() - taken[i];
                if (rise > 0) {
                    taken[i] += rise;
                    facts.accept(new Fact(tenantId, day, meter, billing, rise));
                }
            }
        }
    }
}
