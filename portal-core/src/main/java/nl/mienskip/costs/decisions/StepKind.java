package nl.mienskip.costs.decisions;

/** What somebody did with a decision. */
public enum StepKind {
    DRAFTED,
    REPLACED,
    PROPOSED,
    APPROVED,
    /** Votes were written down or taken back. */
    VOTES_RECORDED,
    /** Too few members took part; the next assembly votes again. */
    ADJOURNED,
    ADOPTED,
    /** By the members' votes. */
    VOTED_DOWN,
    /** By the board or the supervisory board. */
    REJECTED,
    WITHDRAWN
}
