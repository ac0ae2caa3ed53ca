package nl.mienskip.costs.budgets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.mienskip.costs.decisions.DecisionKind;
import nl.mienskip.costs.decisions.DecisionState;
import nl.mienskip.costs.decisions.DecisionView;
import nl.mienskip.costs.decisions.Decisions;
import nl.mienskip.kernel.Conflict;

/** Tells how far the decision about a year's budget is, and refuses what is too late. */
@ApplicationScoped
class BudgetStages {

    @Inject
    private Decisions decisions;

    BudgetStage of(int year) {
        List<DecisionView> standing = decisions.ofYear(year).stream()
                .filter(decision -> decision.state().standing())
                .toList();
        if (standing.stream().anyMatch(decision -> decision.kind() == DecisionKind.ACCOUNT)) {
            return BudgetStage.CLOSED;
        }
        return standing.stream()
                .filter(decision -> decision.kind() == DecisionKind.BUDGET)
                .map(decision ->
                        decision.state() == DecisionState.ADOPTED ? BudgetStage.DECIDED : BudgetStage.PUT_FORWARD)
                .max(BudgetStage::compareTo)
                .orElse(BudgetStage.OPEN);
    }

    /** @throws Conflict when the plan of the year stands still */
    void requirePlan(int year) {
        if (!of(year).plans()) {
            throw new Conflict("budget.locked", "the budget was put forward or adopted: only a decision adds to it");
        }
    }

    /** @throws Conflict when the members have yet to decide what the year was to cost */
    void requireNothingUnderWay(int year) {
        if (decisions.ofYear(year).stream()
                .filter(decision -> decision.kind() == DecisionKind.BUDGET || decision.kind() == DecisionKind.TOP_UP)
                .anyMatch(decision ->
                        decision.state() == DecisionState.PROPOSED || decision.state() == DecisionState.APPROVED)) {
            throw new Conflict("budget.underWay", "a budget or a top-up of the year is still to be decided");
        }
    }

    /** @throws Conflict when the books of the year are closed */
    void requireBooks(int year) {
        if (!of(year).books()) {
            throw new Conflict("budget.closed", "the account of the year was put forward or adopted");
        }
    }
}
