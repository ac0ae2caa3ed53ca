package nl.mienskip.web.news;

import java.time.Instant;
import nl.mienskip.news.ArticleView;
import nl.mienskip.web.shell.Card;
import nl.mienskip.web.shell.Layout;

/**
 * One article.
 *
 * @param layout what stands around it
 * @param article what it says, its body sanitised HTML
 * @param preview whether an editor looks at it, who may see what residents do not (yet)
 * @param checkedAt when somebody last looked whether it is right, where it may not be any more; else null
 */
public record ArticlePage(Layout layout, ArticleView article, boolean preview, Instant checkedAt) {

    public ArticlePage(Layout layout, ArticleView article) {
        this(layout, article, false, null);
    }

    /** What others show of it. */
    public Card card() {
        return Card.ofArticle(layout, article.publication(), article.headline(), article.lead(), article.body());
    }

    /** Whether it is written in another language than the page around it. */
    public boolean foreign() {
        return article.language() != layout.texts().language();
    }
}
