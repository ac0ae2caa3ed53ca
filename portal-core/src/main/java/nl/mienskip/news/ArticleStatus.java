package nl.mienskip.news;

/** Whether the board means an article to be read. */
public enum ArticleStatus {
    DRAFT,
    /** To be read between its publish-from and publish-until. */
    PUBLISHED,
    /** Taken off the pages and out of the way, kept. */
    ARCHIVED,
    /** To be thrown away in a while; until then it can be put back. */
    DELETED
}
