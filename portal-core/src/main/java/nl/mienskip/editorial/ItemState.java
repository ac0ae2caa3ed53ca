package nl.mienskip.editorial;

/** How it stands with an item at some moment. */
public enum ItemState {
    DRAFT,
    /** Handed in: somebody else is to publish or return it. */
    IN_REVIEW,
    /** Given back to its writer with a note. */
    RETURNED,
    /** Published, but its time has not come. */
    SCHEDULED,
    /** Residents see it. */
    VISIBLE,
    /** Published, but its time is over. */
    OVER,
    ARCHIVED,
    DELETED
}
