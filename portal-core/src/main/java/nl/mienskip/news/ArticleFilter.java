package nl.mienskip.news;

/**
 * Which articles the news desk shows.
 *
 * @param status only these; null for all
 * @param words that the title holds; empty for all
 */
public record ArticleFilter(ArticleStatus status, String words) {

    /** All articles. */
    public static final ArticleFilter ALL = new ArticleFilter(null, "");
}
