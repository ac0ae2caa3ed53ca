package nl.mienskip.news;

import static nl.mienskip.kernel.actor.Right.NEWS_CONTRIBUTE;
import static nl.mienskip.kernel.actor.Right.NEWS_EDIT;
import static nl.mienskip.kernel.actor.Right.NEWS_PUBLISH;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.mienskip.editorial.Editorial;
import nl.mienskip.editorial.PublishedItem;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.kernel.page.Paged;

/** The door to the village's news as residents read it; it is written at the editorial desk. */
@Boundary
public class News {

    @Inject
    private ArticleStore store;

    @Inject
    private Editorial editorial;

    @Inject
    private Clock clock;

    /** What residents see now, newest first. */
    @AllowAll("news is public")
    public Paged<ArticleView> published(int page, int size) {
        Instant now = clock.instant();
        int number = Math.max(1, page);
        List<ArticleView> articles = store.visible(now, (number - 1) * size, size).stream()
                .map(Article::view)
                .toList();
        return new Paged<>(articles, number, size, store.countVisible(now));
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
        return store.visible(id, clock.instant()).map(Article::view).orElseThrow(() -> new NotFound("article", id));
    }

    /** One article as it will be once it is published, changes that wait included. */
    @Allow({NEWS_CONTRIBUTE, NEWS_EDIT, NEWS_PUBLISH})
    public ArticleView preview(long id) {
        return ArticleView.of(editorial.draft(WriteArticle.class, id));
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
}
