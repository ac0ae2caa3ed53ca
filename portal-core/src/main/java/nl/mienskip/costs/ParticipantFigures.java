package nl.mienskip.costs;

import java.math.BigDecimal;

/**
 * A participant in a split with the figures it may be weighed by.
 *
 * @param id unique in the split; equal remainders are decided by it
 * @param inhabitants a whole number, or null when not known
 * @param usage at most 12 decimals, or null when not known
 */
public record ParticipantFigures(String id, BigDecimal inhabitants, BigDecimal usage) {}
