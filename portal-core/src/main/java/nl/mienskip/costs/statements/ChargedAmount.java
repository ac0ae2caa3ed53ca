package nl.mienskip.costs.statements;

import nl.mienskip.costs.Money;

/**
 * What a participant was charged of a year in all, without tax.
 *
 * @param settled whether the year was; else it is what the last advance took the whole year to cost
 */
public record ChargedAmount(Money amount, boolean settled) {}
