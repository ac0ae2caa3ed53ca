package nl.mienskip.news;

/**
 * Which articles the news desk shows, and in which order.
 *
 * @param state only these; null for all but deleted ones
 * @param words that the title holds; empty for all
 * @param order how they are listed
 */
public record ArticleFilter(ArticleState state, String words, ArticleOrder order) {

    /** All articles but deleted ones, last changed first. */
    public static final ArticleFilter ALL = new ArticleFilter(null, "", ArticleOrder.CHANGED);
}
