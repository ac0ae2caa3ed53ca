package nl.mienskip.costs.decisions;

/**
 * Writes a draft anew.
 *
 * @param version of the decision as it was read
 */
public record ReplaceDocument(long decisionId, long version, String title, String document) {}
