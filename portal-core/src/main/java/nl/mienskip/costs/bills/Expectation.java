package nl.mienskip.costs.bills;

import java.time.LocalDate;
import java.util.List;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.statements.TargetLine;
import nl.mienskip.usage.Meter;

/**
 * What this year is expected to come to for us.
 *
 * @param until the last day whose use was counted
 * @param decided whether this is by what was decided, or by the keys of now
 * @param lines what was decided, each for the whole year; none when nothing was
 * @param total what we would pay; null when something cannot be divided yet
 * @param uses of every meter that the bill goes by
 */
public record Expectation(LocalDate until, boolean decided, List<TargetLine> lines, Money total, List<Use> uses) {

    /** What we and those for whom is paid together used, and are expected to have used by the end of the year. */
    public record Use(Meter meter, long soFar, long expected) {}

    /** The same for who may not read what was paid last year: the band tells that. */
    Expectation withoutLastYear() {
        return new Expectation(
                until,
                decided,
                lines.stream()
                        .map(line -> line.isOfBand() ? line.wordless() : line)
                        .toList(),
                total,
                uses);
    }

    public Expectation {
        lines = List.copyOf(lines);
        uses = List.copyOf(uses);
    }
}
