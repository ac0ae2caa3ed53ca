package nl.mienskip.news;

/**
 * Which articles the news desk shows.
 *
 * @param state only these; null for all but deleted ones
 * @param words that the title holds; empty for all
 */
public record ArticleFilter(ArticleState state, String words) {

    /** All articles but deleted ones. */
    public static final ArticleFilter ALL = new ArticleFilter(null, "");
}
