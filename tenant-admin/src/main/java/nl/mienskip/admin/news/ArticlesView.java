package nl.mienskip.admin.news;

import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.mienskip.admin.editorial.ItemsView;
import nl.mienskip.admin.shell.MenuEntry;
import nl.mienskip.editorial.Editorial;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;

/** All articles. */
@Route("news")
@MenuEntry(text = "news.title", icon = "newspaper", order = 10)
@Allow({Right.NEWS_CONTRIBUTE, Right.NEWS_EDIT, Right.NEWS_PUBLISH})
class ArticlesView extends ItemsView {
    private static final long serialVersionUID = 1L;

    @Inject
    ArticlesView(Editorial editorial, Clock clock) {
        super(editorial, clock, Articles.WRITING, ArticleEditor.class, "newspaper");
    }
}
