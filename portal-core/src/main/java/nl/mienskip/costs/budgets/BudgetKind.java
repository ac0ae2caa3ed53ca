package nl.mienskip.costs.budgets;

/** Which way the money of a line goes. */
public enum BudgetKind {
    COST,
    /** A subsidy, or what others than members pay. */
    INCOME
}
