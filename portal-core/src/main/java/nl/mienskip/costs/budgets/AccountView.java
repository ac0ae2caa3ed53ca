package nl.mienskip.costs.budgets;

import java.util.List;
import nl.mienskip.costs.Money;

/**
 * What became of a year: what was planned, booked and achieved, and what the reserve fund stood at.
 *
 * @param fundBefore at the end of the year before
 * @param fundAfter at the end of the year
 * @param over whether the year is, so that the account may be decided about
 */
public record AccountView(BudgetView budget, Money fundBefore, Money fundAfter, boolean over) {

    /** The same account with other lines. */
    AccountView with(List<BudgetLineView> lines) {
        return new AccountView(budget.with(lines), fundBefore, fundAfter, over);
    }
}
