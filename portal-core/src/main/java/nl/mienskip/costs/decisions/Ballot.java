package nl.mienskip.costs.decisions;

/**
 * A member on the roll of voters.
 *
 * @param weight of its vote; zero or more
 * @param choice null when it took no part
 */
public record Ballot(long participantId, String name, long weight, VoteChoice choice) {}
