package nl.mienskip.admin.news;

import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import nl.mienskip.admin.editorial.VersionsView;
import nl.mienskip.editorial.Editorial;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.news.WriteArticle;

/** What an article said before. */
@Route("news/" + VersionsView.VERSIONS)
@Allow({Right.NEWS_CONTRIBUTE, Right.NEWS_EDIT, Right.NEWS_PUBLISH})
class ArticleVersionsView extends VersionsView<WriteArticle> {
    private static final long serialVersionUID = 1L;

    @Inject
    ArticleVersionsView(Editorial editorial) {
        super(editorial, Articles.WRITING, ArticleEditor.class);
    }
}
