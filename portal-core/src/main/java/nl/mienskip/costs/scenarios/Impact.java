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
 * @param beforeYear whose costs stand beside it
 */
public record Impact(Scenario scenario, Money total, List<DistributionKey> keys, int beforeYear, List<Row> rows) {

    /** How it is known what a participant pays in the year before. */
    public enum By {
        /** The year was settled: what was billed of it. */
        SETTLEMENT,
        /** It had no more than advances: what the last of them took the whole year to cost. */
        ADVANCE,
        /** Nothing was billed to it: its preview. */
        PREVIEW
    }

    /** What a participant pays in the year before. */
    public record Before(Money amount, By by) {}

    /**
     * A participant.
     *
     * @param before what it pays in the year before; empty when that cannot be told
     * @param amounts by key, in whole cents that add up; empty where a key cannot be used
     */
    public record Row(
            long participantId, String name, long inhabitants, Optional<Before> before, List<Optional<Money>> amounts) {

        public Row {
            amounts = List.copyOf(amounts);
        }
    }

    public Impact {
        keys = List.copyOf(keys);
        rows = List.copyOf(rows);
    }
}
