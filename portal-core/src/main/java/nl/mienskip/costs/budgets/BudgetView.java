package nl.mienskip.costs.budgets;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.mienskip.costs.Exact;
import nl.mienskip.costs.Money;

/**
 * A year's budget as others see it.
 *
 * @param reservePercent on top of the costs
 * @param lines costs before income, by heading and description
 * @param stage how far its decision is
 * @param version what a change of the whole must name
 */
public record BudgetView(
        int year, BigDecimal reservePercent, List<BudgetLineView> lines, BudgetStage stage, long version) {

    public BudgetView {
        lines = List.copyOf(lines);
    }

    /** All lines of a kind together, as planned. */
    public Money planned(BudgetKind kind) {
        return sum(of(kind), BudgetLineView::amount);
    }

    /** All lines of a kind together, as booked. */
    public Money actual(BudgetKind kind) {
        return sum(of(kind), BudgetLineView::actual);
    }

    /**
     * What is set aside: the percentage of the costs, to the nearest cent. Not of those that came by a decision in mid-year, as
     * the members decided to bring up those and no more.
     */
    public Money reserve() {
        Money costs = sum(
                of(BudgetKind.COST).stream()
                        .filter(line -> line.topUp() == null)
                        .toList(),
                BudgetLineView::amount);
        return Money.rounded(Exact.times(costs.toFraction(), Exact.percent(reservePercent)));
    }

    /** Whether decisions in mid-year added costs. */
    public boolean hasToppedUpCosts() {
        return of(BudgetKind.COST).stream().anyMatch(line -> line.topUp() != null);
    }

    /** What members bring up together: costs and reserve less income. Below zero when income is more than enough. */
    public Money toShare() {
        return planned(BudgetKind.COST).plus(reserve()).minus(planned(BudgetKind.INCOME));
    }

    /** The lines of a kind under their headings. */
    public Map<String, List<BudgetLineView>> byHeading(BudgetKind kind) {
        return of(kind).stream()
                .collect(Collectors.groupingBy(BudgetLineView::heading, LinkedHashMap::new, Collectors.toList()));
    }

    /** What all costs under a heading come to together, as planned. */
    public Map<String, Money> costsByHeading() {
        Map<String, Money> sums = new LinkedHashMap<>();
        byHeading(BudgetKind.COST).forEach((heading, lines) -> sums.put(heading, sum(lines, BudgetLineView::amount)));
        return sums;
    }

    /** What would change when the lines became those of a sheet; lines that stay as they are left out. */
    public List<SheetChange> changesBy(List<WriteBudgetLine> sheet) {
        List<SheetChange> changes = new ArrayList<>();
        List<WriteBudgetLine> gone =
                new ArrayList<>(lines.stream().map(BudgetLineView::words).toList());
        for (WriteBudgetLine line : sheet) {
            WriteBudgetLine before =
                    gone.stream().filter(line::isNamedAs).findFirst().orElse(null);
            gone.remove(before);
            if (!line.equals(before)) {
                changes.add(new SheetChange(before, line));
            }
        }
        gone.forEach(line -> changes.add(new SheetChange(line, null)));
        return changes;
    }

    /** The same budget with other lines. */
    BudgetView with(List<BudgetLineView> others) {
        return new BudgetView(year, reservePercent, others, stage, version);
    }

    /** What members would bring up together by the lines of a sheet. */
    public Money toShareBy(List<WriteBudgetLine> sheet) {
        return with(sheet.stream()
                        .map(line -> new BudgetLineView(0, year, line, Money.ZERO, "", null, 0))
                        .toList())
                .toShare();
    }

    private List<BudgetLineView> of(BudgetKind kind) {
        return lines.stream().filter(line -> line.kind() == kind).toList();
    }

    private static Money sum(List<BudgetLineView> lines, Function<BudgetLineView, Money> of) {
        return lines.stream().map(of).reduce(Money.ZERO, Money::plus);
    }
}
