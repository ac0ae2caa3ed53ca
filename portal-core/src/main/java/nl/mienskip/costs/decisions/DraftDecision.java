package nl.mienskip.costs.decisions;

/**
 * Prepares a decision.
 *
 * @param document JSON of the kind's own form
 * @param corrects the adopted decision that this one is to take the place of, or null
 */
public record DraftDecision(DecisionKind kind, int year, String title, String document, Long corrects) {}
