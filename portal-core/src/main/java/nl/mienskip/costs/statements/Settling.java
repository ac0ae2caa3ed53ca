package nl.mienskip.costs.statements;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.mienskip.costs.Exact;
import nl.mienskip.costs.Fraction;
import nl.mienskip.costs.Money;

/**
 * The one way in which anything is billed: of each line the part of the year that is due now, less what was billed of it.
 * So the statements of a year are together what is owed to the cent, whatever came between, and a line that is owed no
 * more is given back.
 */
final class Settling {

    private Settling() {}

    /**
     * The lines of a statement, in the order of what is owed and then those that are owed no more. A line of which nothing
     * is owed and nothing was billed is left out.
     *
     * @param part of the year that is due; one for the whole
     */
    static List<StatementLine> lines(List<TargetLine> target, List<BilledLine> before, Fraction part) {
        Map<LineKey, BilledLine> billed = before.stream()
                .collect(Collectors.toMap(BilledLine::key, Function.identity(), (a, b) -> a, TreeMap::new));
        List<StatementLine> lines = new ArrayList<>();
        target.forEach(owed -> {
            BilledLine earlier = billed.remove(owed.key());
            lines.add(new StatementLine(
                    owed.key(),
                    owed.names(),
                    Charging.inEach(owed.how()),
                    owed.amount(),
                    Money.rounded(Exact.times(owed.amount().toFraction(), part)),
                    earlier == null ? Money.ZERO : earlier.amount()));
        });
        billed.values()
                .forEach(left -> lines.add(
                        new StatementLine(left.key(), left.names(), Map.of(), Money.ZERO, Money.ZERO, left.amount())));
        return lines.stream().filter(Settling::says).toList();
    }

    private static boolean says(StatementLine line) {
        return !line.target().equals(Money.ZERO) || !line.before().equals(Money.ZERO);
    }

    /** Whether there is anything to bill or to give back: a line that only took the place of another is neither. */
    static boolean any(List<StatementLine> lines) {
        return lines.stream()
                .collect(Collectors.groupingBy(
                        line -> line.key().vat(), Collectors.reducing(Money.ZERO, StatementLine::amount, Money::plus)))
                .values()
                .stream()
                .anyMatch(sum -> !sum.equals(Money.ZERO));
    }
}
