package nl.mienskip.news;

import static nl.mienskip.kernel.actor.Right.NEWS_CONTRIBUTE;
import static nl.mienskip.kernel.actor.Right.NEWS_EDIT;
import static nl.mienskip.kernel.actor.Right.NEWS_PUBLISH;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mienskip.editorial.Editorial;
import nl.mienskip.editorial.HeadlineView;
import nl.mienskip.editorial.Illustrated;
import nl.mienskip.editorial.ItemDraft;
import nl.mienskip.editorial.PublishedItem;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.kernel.media.Media;
import nl.mienskip.kernel.media.PictureView;
import nl.mienskip.kernel.page.Paged;

/** The door to the village's news as residents read it; it is written at the editorial desk. */
@Boundary
public class News {

    @Inject
    private ArticleStore store;

    @Inject
    private Editorial editorial;

    @Inject
    private Media media;

    @Inject
    private Clock clock;

    /** What residents see now, newest first. */
    @AllowAll("news is public")
    public Paged<ArticleView> published(int page, int size) {
        Instant now = clock.instant();
        int number = Math.max(1, page);
        return new Paged<>(views(store.visible(now, (number - 1) * size, size)), number, size, store.countVisible(now));
    }

    /** Which articles residents see now, newest first, without reading what they say. */
    @AllowAll("news is public")
    public List<PublishedItem> newest(int most) {
        return store.visibleBriefly(clock.instant(), most);
    }

    /**
     * One article as residents see it.
     *
     * @throws NotFound when there is none that they may see now
     */
    @AllowAll("news is public")
    public ArticleView show(long id) {
        return store.visible(id, clock.instant())
                .map(article -> views(List.of(article)).getFirst())
                .orElseThrow(() -> new NotFound("article", id));
    }

    /** One article as it will be once it is published, changes that wait included. */
    @Allow({NEWS_CONTRIBUTE, NEWS_EDIT, NEWS_PUBLISH})
    public ArticleView preview(long id) {
        ItemDraft<WriteArticle> draft = editorial.draft(WriteArticle.class, id);
        return ArticleView.of(draft, HeadlineView.of(draft.words().picture(), media::find));
    }

    /** How many of the articles that residents see now came since that moment. */
    @AllowAll("news is public")
    public long publishedSince(Instant since) {
        return store.countVisibleSince(clock.instant(), since);
    }

    /** When, without anybody doing anything, the public news changes next; empty when nothing is planned. */
    @AllowAll("caches of public pages ask")
    public Optional<Instant> nextChange() {
        return store.nextChange(clock.instant());
    }

    private List<ArticleView> views(List<Article> articles) {
        Map<Long, PictureView> pictures = media.find(Illustrated.pictures(articles));
        return articles.stream().map(article -> article.view(pictures)).toList();
    }
}
