package nl.mienskip.admin.news;

import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.mienskip.admin.editorial.ItemEditor;
import nl.mienskip.editorial.Editorial;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.media.Media;
import nl.mienskip.news.WriteArticle;

/** Writes an article. */
@Route("news/" + ItemEditor.ITEM)
@Allow({Right.NEWS_CONTRIBUTE, Right.NEWS_EDIT, Right.NEWS_PUBLISH})
class ArticleEditor extends ItemEditor<WriteArticle> {
    private static final long serialVersionUID = 1L;

    @Inject
    ArticleEditor(Editorial editorial, Media media, Clock clock) {
        super(editorial, clock, Articles.WRITING, new ArticleForm(media), ArticlesView.class);
    }
}
