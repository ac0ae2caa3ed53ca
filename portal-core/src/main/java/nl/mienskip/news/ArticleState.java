package nl.mienskip.news;

/** How it stands with an article at some moment. */
public enum ArticleState {
    DRAFT,
    /** Published, but its time has not come. */
    SCHEDULED,
    /** Residents see it. */
    VISIBLE,
    /** Published, but its time is over. */
    OVER,
    ARCHIVED,
    DELETED
}
