package nl.mienskip.costs.reserves;

import java.time.LocalDate;
import nl.mienskip.costs.Money;

/**
 * Puts something into the fund, or takes it out.
 *
 * @param amount below zero to take out
 * @param purpose what it is for
 * @param reference by which it is found in the books
 */
public record MoveReserve(LocalDate on, Money amount, String purpose, String reference) {}
