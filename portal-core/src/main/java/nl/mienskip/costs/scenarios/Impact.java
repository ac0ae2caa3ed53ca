package nl.mienskip.costs.scenarios;

import java.util.List;
import java.util.Optional;
import nl.mienskip.costs.DistributionKey;
import nl.mienskip.costs.Money;

/**
 * What the first year of a scenario would mean for each participant of now.
 *
 * @param total with as many members as there are participants
 * @param keys by which it is divided
 * @param beforeYear whose preview stands beside it
 */
public record Impact(Scenario scenario, Money total, List<DistributionKey> keys, int beforeYear, List<Row> rows) {

    /**
     * A participant.
     *
     * @param before what it pays in the preview of the year before; empty when that cannot be told
     * @param amounts by key, in whole cents that add up; empty where a key cannot be used
     */
    public record Row(
            long participantId, String name, long inhabitants, Optional<Money> before, List<Optional<Money>> amounts) {

        public Row {
            amounts = List.copyOf(amounts);
        }
    }

    public Impact {
        keys = List.copyOf(keys);
        rows = List.copyOf(rows);
    }
}
