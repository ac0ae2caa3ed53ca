package nl.mienskip.costs.decisions;

/**
 * Ends the vote; the result follows from the votes.
 *
 * @param version of the decision as it was read
 * @param minutes where the assembly's minutes are found
 */
public record CloseVote(long decisionId, long version, String minutes) {}
