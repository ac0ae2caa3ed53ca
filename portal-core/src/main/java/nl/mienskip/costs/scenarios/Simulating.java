package nl.mienskip.costs.scenarios;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.mienskip.costs.Exact;
import nl.mienskip.costs.Fraction;
import nl.mienskip.costs.InvalidSplit;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.ParticipantFigures;
import nl.mienskip.costs.Refusal;
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
        List<Fraction> index = index();
        List<Outlook.Sheet> sheets = new ArrayList<>();
        List<Outlook.Curve> curves = new ArrayList<>();
        SortedSet<Long> sizes = sizes();
        for (Scenario scenario : simulation.scenarios()) {
            Scenario.Cost cost = scenario.cost();
            for (Membership membership : simulation.memberships()) {
                for (int year = 0; year < simulation.years(); year++) {
                    sheets.add(sheet(scenario, cost, membership, year, index.get(year)));
                }
            }
            curves.add(curve(scenario, cost, sizes));
        }
        return new Outlook(simulation, sheets, curves);
    }

    /** What the costs of each year are multiplied with. */
    private List<Fraction> index() {
        BigDecimal step = Exact.plusPercent(simulation.index());
        return Stream.iterate(BigDecimal.ONE, factor -> factor.multiply(step))
                .limit(simulation.years())
                .map(Exact::of)
                .toList();
    }

    private Outlook.Sheet sheet(
            Scenario scenario, Scenario.Cost cost, Membership membership, int year, Fraction index) {
        long members = membership.members(year);
        Money total = Money.rounded(Exact.times(cost.of(members), index));
        List<ParticipantFigures> figures = membership.figures(year);
        List<Integer> firsts = firstOfEachClass(membership, year);
        return new Outlook.Sheet(
                scenario,
                membership,
                simulation.from() + year,
                members,
                membership.inhabitants(year),
                total,
                simulation.keys().stream()
                        .map(key -> row(new SplitCosts(total, key, figures), firsts))
                        .toList());
    }

    private static Outlook.Row row(SplitCosts question, List<Integer> firsts) {
        try {
            List<Share> shares = Split.of(question);
            return new Outlook.Row(
                    question.key(),
                    firsts.stream().map(i -> shares.get(i).quota()).toList(),
                    null);
        } catch (InvalidSplit refusal) {
            return new Outlook.Row(question.key(), List.of(), Refusal.of(refusal));
        }
    }

    /** All of a class have the same quota. */
    private static List<Integer> firstOfEachClass(Membership membership, int year) {
        List<Integer> first = new ArrayList<>();
        int before = 0;
        for (Membership.SizeClass each : membership.classes()) {
            first.add(before);
            before += each.membersIn(year);
        }
        return first;
    }

    /**
     * For how many members the curves are drawn: in even steps to twice the present most, and those that somebody asks for,
     * which are the memberships as they begin and end and the numbers that make a share affordable.
     */
    private SortedSet<Long> sizes() {
        SortedSet<Long> sizes = new TreeSet<>();
        for (Membership membership : simulation.memberships()) {
            sizes.add(membership.members(0));
            sizes.add(membership.members(simulation.years() - 1));
        }
        long most = 2
                * simulation.memberships().stream()
                        .mapToLong(membership -> membership.members(0))
                        .max()
                        .orElseThrow();
        long step = (most + MOST_POINTS - 1) / MOST_POINTS;
        LongStream.iterate(step, members -> members <= most, members -> members + step)
                .forEach(sizes::add);
        simulation.scenarios().stream()
                .map(scenario -> breakEven(scenario.cost()))
                .flatMapToLong(OptionalLong::stream)
                .filter(members -> members <= most)
                .forEach(sizes::add);
        return sizes;
    }

    private OptionalLong breakEven(Scenario.Cost cost) {
        return simulation.affordable() == null ? OptionalLong.empty() : cost.breakEven(simulation.affordable());
    }

    private Outlook.Curve curve(Scenario scenario, Scenario.Cost cost, SortedSet<Long> sizes) {
        return new Outlook.Curve(
                scenario,
                sizes.stream()
                        .map(members -> new Outlook.Point(
                                members, Money.rounded(cost.of(members).dividedBy(BigInteger.valueOf(members)))))
                        .toList(),
                breakEven(cost));
    }
}
