package nl.mienskip.costs.decisions;

/** What a member voted. */
public enum VoteChoice {
    FOR,
    AGAINST,
    ABSTAIN
}
