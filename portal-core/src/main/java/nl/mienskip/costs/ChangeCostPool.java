package nl.mienskip.costs;

import java.math.BigDecimal;
import java.util.Map;
import nl.mienskip.tenants.Language;
import nl.mienskip.usage.Meter;

/**
 * Changes how a pool is called, what it costs or how the preview divides it.
 *
 * @param version of the pool as it was read, so that nobody's change is lost
 * @param vat percentage of tax on what is billed of it
 * @param why the reason, for the log
 */
public record ChangeCostPool(
        long poolId,
        long version,
        Map<Language, String> names,
        Money amount,
        DistributionKey key,
        Meter meter,
        BigDecimal vat,
        String basis,
        String why) {}
