package nl.mienskip.usage;

import java.time.LocalDate;
import java.util.Comparator;

/** One sum of a batch. Batches are written in this order, so that two nodes never wait for each other crosswise. */
record Fact(long tenantId, LocalDate day, Meter meter, Billing billing, long quantity) implements Comparable<Fact> {

    private static final Comparator<Fact> ORDER = Comparator.comparingLong(Fact::tenantId)
            .thenComparing(Fact::day)
            .thenComparing(Fact::meter)
            .thenComparing(Fact::billing);

    @Override
    public int compareTo(Fact other) {
        return ORDER.compare(this, other);
    }

    /** What of it counts for the bill. */
    long billable() {
        return billing == Billing.BILLABLE ? quantity : 0;
    }
}
