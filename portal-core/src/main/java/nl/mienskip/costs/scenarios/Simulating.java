package nl.mienskip.costs.scenarios;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.mienskip.costs.DistributionKey;
import nl.mienskip.costs.Exact;
import nl.mienskip.costs.InvalidSplit;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.Share;
import nl.mienskip.costs.Split;
import nl.mienskip.costs.SplitCosts;

/** Reckons a simulation. */
final class Simulating {

    private static final int MOST_POINTS = 40;

    private final Simulation simulation;

    Simulating(Simulation simulation) {
        this.simulation = simulation;
    }

    Outlook outlook() {
        List<Outlook.Sheet> sheets = simulation.scenarios().stream()
                .flatMap(scenario -> simulation.memberships().stream()
                        .flatMap(membership -> IntStream.range(0, simulation.years())
                                .mapToObj(year -> sheet(scenario, membership, year))))
                .toList();
        return new Outlook(
                simulation,
                sheets,
                simulation.scenarios().stream().map(this::curve).toList());
    }

    private Outlook.Sheet sheet(Scenario scenario, Membership membership, int year) {
        long members = membership.members(year);
        BigDecimal index = Exact.plusPercent(simulation.index()).pow(year);
        Money total = Money.rounded(Exact.times(scenario.cost(members), index));
        return new Outlook.Sheet(
                scenario,
                membership,
                simulation.from() + year,
                members,
                membership.inhabitants(year),
                total,
                simulation.keys().stream()
                        .map(key -> row(key, total, membership, year))
                        .toList());
    }

    private static Outlook.Row row(DistributionKey key, Money total, Membership membership, int year) {
        try {
            List<Share> shares = Split.of(new SplitCosts(total, key, membership.figures(year)));
            return new Outlook.Row(
                    key,
                    firstOfEachClass(membership, year)
                            .map(i -> shares.get(i).quota())
                            .toList(),
                    null);
        } catch (InvalidSplit refusal) {
            return new Outlook.Row(key, List.of(), refusal.reason());
        }
    }

    /** All of a class have the same quota. */
    private static Stream<Integer> firstOfEachClass(Membership membership, int year) {
        List<Integer> first = new ArrayList<>();
        int before = 0;
        for (Membership.SizeClass each : membership.classes()) {
            first.add(before);
            before += each.membersIn(year);
        }
        return first.stream();
    }

    private Outlook.Curve curve(Scenario scenario) {
        long most = 2
                * simulation.memberships().stream()
                        .mapToLong(membership -> membership.members(0))
                        .max()
                        .orElseThrow();
        long step = Math.max(1, most / MOST_POINTS);
        return new Outlook.Curve(
                scenario,
                LongStream.iterate(step, members -> members <= most, members -> members + step)
                        .mapToObj(members -> new Outlook.Point(
                                members, Money.rounded(scenario.cost(members).dividedBy(BigInteger.valueOf(members)))))
                        .toList(),
                simulation.affordable() == null ? OptionalLong.empty() : scenario.breakEven(simulation.affordable()));
    }
}
