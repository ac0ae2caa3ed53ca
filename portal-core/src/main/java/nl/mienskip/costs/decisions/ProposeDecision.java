package nl.mienskip.costs.decisions;

import java.time.LocalDate;

/**
 * Brings a draft before the supervisory board; its document is frozen then.
 *
 * @param version of the decision as it was read
 * @param inForceFrom the first day on which it holds
 * @param rule how the members will vote
 */
public record ProposeDecision(long decisionId, long version, LocalDate inForceFrom, VoteRule rule) {}
