package nl.mienskip.costs.budgets;

import java.time.LocalDate;
import nl.mienskip.costs.Money;

/**
 * Books what was really spent or received on a line.
 *
 * @param amount not zero; below zero to book back
 * @param reference by which it is found in the books: a number of an invoice, a statement of the bank
 */
public record BookActual(long lineId, LocalDate on, Money amount, String reference) {}
