package nl.mienskip.news;

/** In which order the news desk lists articles. */
public enum ArticleOrder {
    /** Last changed first. */
    CHANGED,
    /** By title. */
    TITLE,
    /** Last on the pages first; what never was comes last. */
    PUBLISHED
}
