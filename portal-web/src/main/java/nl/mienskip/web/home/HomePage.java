package nl.mienskip.web.home;

import java.util.List;
import nl.mienskip.news.ArticleView;
import nl.mienskip.web.shell.Layout;

/**
 * A village's home.
 *
 * @param layout what stands around it
 * @param today the day, and what is on
 * @param tiles what people come to do
 * @param news the latest articles, the newest first
 */
public record HomePage(Layout layout, String today, List<TileItem> tiles, List<ArticleView> news) {

    /**
     * A tile as the home shows it.
     *
     * @param href where it leads
     * @param outside whether that is another site
     * @param name its words
     * @param lang the language of its words
     * @param line its live line; empty when there is nothing to tell this reader
     * @param icon name of its icon
     * @param size small, wide or large
     * @param colour name in the palette
     */
    public record TileItem(
            String href,
            boolean outside,
            String name,
            String lang,
            String line,
            String icon,
            String size,
            String colour) {}

    /** Where an article can be read. */
    public String href(ArticleView article) {
        return layout.href("/news/" + article.id());
    }
}
