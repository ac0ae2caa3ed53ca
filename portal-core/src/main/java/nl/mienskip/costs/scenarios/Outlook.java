package nl.mienskip.costs.scenarios;

import java.util.List;
import java.util.OptionalLong;
import nl.mienskip.costs.DistributionKey;
import nl.mienskip.costs.Fraction;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.Refusal;

/** The answer: every scenario for every membership and year, and how each depends on the number of members. */
public record Outlook(Simulation simulation, List<Sheet> sheets, List<Curve> curves) {

    /** One scenario for one membership in one year. */
    public record Sheet(
            Scenario scenario,
            Membership membership,
            int year,
            long members,
            long inhabitants,
            Money total,
            List<Row> rows) {

        public Sheet {
            rows = List.copyOf(rows);
        }
    }

    /** What one key makes of a sheet. */
    public record Row(DistributionKey key, List<Fraction> quotas, Refusal refused) {

        public Row {
            quotas = List.copyOf(quotas);
        }

        /** By class of members, to the nearest cent. */
        public List<Money> amounts() {
            return quotas.stream().map(Money::rounded).toList();
        }
    }

    /**
     * An equal share against the number of members, in the first year.
     *
     * @param breakEven the smallest number of members for which it is affordable; empty when there is none or it was not
     *     asked
     */
    public record Curve(Scenario scenario, List<Point> points, OptionalLong breakEven) {

        public Curve {
            points = List.copyOf(points);
        }
    }

    /** What each of so many members would pay. */
    public record Point(long members, Money each) {}

    public Outlook {
        sheets = List.copyOf(sheets);
        curves = List.copyOf(curves);
    }
}
