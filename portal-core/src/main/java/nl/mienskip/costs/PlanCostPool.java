package nl.mienskip.costs;

import java.math.BigDecimal;
import java.util.Map;
import nl.mienskip.tenants.Language;
import nl.mienskip.usage.Meter;

/**
 * Puts a pool on the list of a year.
 *
 * @param code its short name, unique in the year: small letters, digits and hyphens
 * @param names in the languages of the pages, the Dutch one at least
 * @param meter by which use is counted when the key is usage
 * @param vat percentage of tax on what is billed of it
 * @param basis what the amount is made of, in the cooperation's own words; may be empty
 */
public record PlanCostPool(
        int year,
        String code,
        Map<Language, String> names,
        Money amount,
        DistributionKey key,
        Meter meter,
        BigDecimal vat,
        String basis) {

    public PlanCostPool {
        names = Map.copyOf(names);
    }
}
