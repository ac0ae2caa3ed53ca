package nl.mienskip.costs;

import java.math.BigDecimal;
import nl.mienskip.usage.Meter;

/**
 * Changes what a pool costs or how the preview divides it.
 *
 * @param version of the pool as it was read, so that nobody's change is lost
 * @param vat percentage of tax on what is billed of it
 * @param why the reason, for the log
 */
public record ChangeCostPool(
        long poolId,
        long version,
        Money amount,
        DistributionKey key,
        Meter meter,
        BigDecimal vat,
        String basis,
        String why) {}
