package nl.mienskip.costs.decisions;

/** What a member's vote weighs. */
public enum VoteWeight {
    /** One member, one vote. */
    EQUAL,
    /** The inhabitants of its villages, each counted once as in the bill. */
    INHABITANTS
}
