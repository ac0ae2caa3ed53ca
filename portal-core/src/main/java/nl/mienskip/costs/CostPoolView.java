package nl.mienskip.costs;

import java.util.Map;
import nl.mienskip.tenants.Language;
import nl.mienskip.usage.Meter;

/**
 * A pool as others see it: an amount of one year that is divided by one key.
 *
 * @param meter by which use is counted when the key is usage
 * @param basis what the amount is made of; may be empty
 * @param version what a change must name
 */
public record CostPoolView(
        long id,
        int year,
        String code,
        Map<Language, String> names,
        Money amount,
        DistributionKey key,
        Meter meter,
        String basis,
        long version) {

    public CostPoolView {
        names = Map.copyOf(names);
    }

    /** The name in this language, or else the Dutch one. */
    public String name(Language language) {
        return language.from(names);
    }
}
