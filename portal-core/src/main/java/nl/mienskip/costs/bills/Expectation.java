package nl.mienskip.costs.bills;

import java.time.LocalDate;
import java.util.List;
import nl.mienskip.costs.Money;
import nl.mienskip.usage.Meter;

/**
 * What this year is expected to come to for us.
 *
 * @param until the last day that was counted
 * @param total what we would pay; null when something cannot be divided yet
 * @param uses of every meter that the bill is divided by
 */
public record Expectation(LocalDate until, Money total, List<Use> uses) {

    /** What we and those for whom is paid together used, and are expected to have used by the end of the year. */
    public record Use(Meter meter, long soFar, long expected) {}

    public Expectation {
        uses = List.copyOf(uses);
    }
}
