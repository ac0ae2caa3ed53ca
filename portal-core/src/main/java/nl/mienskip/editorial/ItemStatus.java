package nl.mienskip.editorial;

/** Whether the board means an item to be read. */
public enum ItemStatus {
    DRAFT,
    /** To be read between its publish-from and publish-until. */
    PUBLISHED,
    /** Taken off the pages and out of the way, kept. */
    ARCHIVED,
    /** To be thrown away in a while; until then it can be put back. */
    DELETED
}
