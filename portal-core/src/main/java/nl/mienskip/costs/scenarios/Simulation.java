package nl.mienskip.costs.scenarios;

import java.math.BigDecimal;
import java.util.List;
import nl.mienskip.costs.DistributionKey;
import nl.mienskip.costs.Money;

/**
 * The question: what would these scenarios cost these memberships by these keys.
 *
 * @param from the first year
 * @param years how many
 * @param index by how many percent costs rise each year
 * @param affordable what a member can pay a year, for the break-even; null when it is not asked
 */
public record Simulation(
        int from,
        int years,
        BigDecimal index,
        Money affordable,
        List<DistributionKey> keys,
        List<Scenario> scenarios,
        List<Membership> memberships) {

    public Simulation {
        keys = List.copyOf(keys);
        scenarios = List.copyOf(scenarios);
        memberships = List.copyOf(memberships);
    }
}
