package nl.mienskip.costs.statements;

/**
 * One thing that is not as it was issued.
 *
 * @param number of the statement that it is about; empty when it is about more than one
 * @param round that it is about; null when it is about the whole year
 */
public record Finding(String number, RoundQuestion round, Verification.Fault fault) {}
