package nl.mienskip.web.news;

import nl.mienskip.kernel.page.Paged;
import nl.mienskip.news.ArticleView;
import nl.mienskip.web.shell.Layout;

/**
 * The village's news, a page of it.
 *
 * @param layout what stands around it
 * @param articles newest first
 */
public record ArticlesPage(Layout layout, Paged<ArticleView> articles) {

    static final int SIZE = 20;

    /** Where an article can be read. */
    public String href(ArticleView article) {
        return layout.href("/news/" + article.id());
    }

    /** Another page of the list. */
    public String href(int number) {
        return layout.href("/news") + query(number);
    }

    /** The query of a page of the list; the first has none. */
    static String query(int number) {
        return number == 1 ? "" : "?page=" + number;
    }
}
