package nl.mienskip.feedback;

/** How it stands with a reaction. */
public enum ReactionStatus {
    /** Nobody did anything with it yet. */
    NEW,
    ANSWERED,
    /** Done with, without an answer. */
    CLOSED
}
