package nl.mienskip.costs.budgets;

import nl.mienskip.costs.Money;

/**
 * What became of a year: what was planned, booked and achieved, and what the reserve fund stood at.
 *
 * @param fundBefore at the end of the year before
 * @param fundAfter at the end of the year
 */
public record AccountView(BudgetView budget, Money fundBefore, Money fundAfter) {}
