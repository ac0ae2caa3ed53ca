package nl.mienskip.costs.budgets;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.util.List;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.decisions.DecisionKind;
import nl.mienskip.kernel.json.JsonFields;

/**
 * The lines of a budget, or those that are added to one.
 *
 * @param reservePercent of a budget; null for a top-up, which has none
 */
public record PlanTerms(BigDecimal reservePercent, List<WriteBudgetLine> lines) implements BudgetTerms {

    public PlanTerms {
        lines = List.copyOf(lines);
    }

    static PlanTerms ofBudget(JsonFields document) {
        BudgetView plan = BudgetDocument.plan(document);
        return new PlanTerms(
                plan.reservePercent(),
                plan.lines().stream().map(BudgetLineView::words).toList());
    }

    /** The plan that they make, with its sums; a top-up has no reserve. */
    public BudgetView plan(int year) {
        return new BudgetView(
                year,
                reservePercent == null ? BigDecimal.ZERO : BudgetRule.reserve(reservePercent),
                lines.stream()
                        .map(words -> new BudgetLineView(0, year, words, Money.ZERO, "", null, 0))
                        .toList(),
                BudgetStage.OPEN,
                0);
    }

    JsonObject document(DecisionKind kind, int year) {
        return kind == DecisionKind.TOP_UP ? BudgetDocument.topUp(year, lines) : BudgetDocument.of(plan(year));
    }
}
