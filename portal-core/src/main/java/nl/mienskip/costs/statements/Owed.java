package nl.mienskip.costs.statements;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mienskip.costs.Money;

/**
 * What everybody owes for a year by what is in force.
 *
 * @param divisible whether every decided pool can be divided by the figures that there are; else there are no lines
 * @param lines by participant
 */
public record Owed(boolean divisible, Map<Long, List<TargetLine>> lines) {

    public Owed {
        lines = Map.copyOf(lines);
    }

    /** What one participant owes, line by line. */
    public List<TargetLine> of(long participantId) {
        return lines.getOrDefault(participantId, List.of());
    }

    /** All of that together; empty when a pool cannot be divided, as a part would look like the whole. */
    public Optional<Money> total(long participantId) {
        return divisible
                ? Optional.of(of(participantId).stream().map(TargetLine::amount).reduce(Money.ZERO, Money::plus))
                : Optional.empty();
    }
}
