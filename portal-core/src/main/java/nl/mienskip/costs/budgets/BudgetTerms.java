package nl.mienskip.costs.budgets;

/** What a decision of this room says, as people write it: what follows from it is reckoned when it becomes a document. */
public sealed interface BudgetTerms permits PlanTerms, AccountTerms {}
