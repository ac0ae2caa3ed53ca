package nl.mienskip.members;

/** Where somebody stands with a village. Only {@link #ADMITTED} gives rights. */
public enum MemberStatus {
    /** The board prepared a membership; it begins when they use their letter. */
    INVITED,
    /** They asked to join; the board has not decided. */
    REQUESTED,
    ADMITTED,
    REFUSED,
    /** Put out for a reason; they cannot ask again. */
    BLOCKED,
    /** They left by themselves; they may ask again. */
    LEFT
}
