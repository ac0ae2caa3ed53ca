package nl.mienskip.news;

import static nl.mienskip.kernel.actor.Right.NEWS_CONTRIBUTE;
import static nl.mienskip.kernel.actor.Right.NEWS_EDIT;
import static nl.mienskip.kernel.actor.Right.NEWS_PUBLISH;

import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.ContentChanged;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.kernel.page.Paged;
import nl.mienskip.kernel.tenant.TenantContext;

/** The door to the village's news. */
@Boundary
public class News {

    @Inject
    private ArticleStore store;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<ContentChanged> changes;

    /** What residents see now, newest first. */
    @AllowAll("news is public")
    public Paged<ArticleView> published(int page, int size) {
        Instant now = clock.instant();
        int number = Math.max(1, page);
        return new Paged<>(views(store.visible(now, (number - 1) * size, size)), number, size, store.countVisible(now));
    }

    /**
     * One article as residents see it.
     *
     * @throws NotFound when there is none that they may see now
     */
    @AllowAll("news is public")
    public ArticleView show(long id) {
        return store.byId(id)
                .map(Article::view)
                .filter(article -> article.visibleAt(clock.instant()))
                .orElseThrow(() -> new NotFound("article", id));
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

    /** The news desk's list, last changed first. */
    @Allow({NEWS_CONTRIBUTE, NEWS_EDIT, NEWS_PUBLISH})
    public Paged<ArticleView> desk(ArticleFilter filter, int page, int size) {
        int number = Math.max(1, page);
        return new Paged<>(views(store.filtered(filter, (number - 1) * size, size)), number, size, store.count(filter));
    }

    /** One article as the board sees it, whatever its status. */
    @Allow({NEWS_CONTRIBUTE, NEWS_EDIT, NEWS_PUBLISH})
    public ArticleView edit(long id) {
        return required(id).view();
    }

    /** Starts a draft. */
    @Allow({NEWS_CONTRIBUTE, NEWS_EDIT})
    public ArticleView start(WriteArticle words) {
        Article article = new Article(words, ActorContext.current().name(), clock.instant());
        store.add(article);
        keep(article);
        return article.view();
    }

    /**
     * Saves the words of an article; of a published one only by who may publish.
     *
     * @param version the one that the writer began with
     * @throws Conflict when somebody else changed it meanwhile
     */
    @Allow({NEWS_EDIT, NEWS_PUBLISH})
    public ArticleView write(long id, long version, WriteArticle words) {
        Article article = required(id);
        article.expect(version);
        if (article.status() == ArticleStatus.PUBLISHED) {
            ActorContext.require(NEWS_PUBLISH);
        }
        article.write(words, clock.instant());
        keep(article);
        return changed(article);
    }

    /**
     * Publishes.
     *
     * @param from null for now
     * @param until null for good
     */
    @Allow(NEWS_PUBLISH)
    public ArticleView publish(long id, long version, Instant from, Instant until) {
        Article article = required(id);
        article.expect(version);
        article.publish(from, until, clock.instant());
        audit.record("article.published", article.title(), "");
        return changed(article);
    }

    /** Takes an article off the pages, back to draft. */
    @Allow(NEWS_PUBLISH)
    public ArticleView withdraw(long id, long version) {
        return become(id, version, ArticleStatus.DRAFT, "article.withdrawn");
    }

    /** Takes an article off the pages and out of the way. */
    @Allow(NEWS_PUBLISH)
    public ArticleView archive(long id, long version) {
        return become(id, version, ArticleStatus.ARCHIVED, "article.archived");
    }

    /** Deletes a draft with its revisions, for good; what was published is archived instead. */
    @Allow({NEWS_EDIT, NEWS_PUBLISH})
    public void delete(long id, long version) {
        Article article = required(id);
        article.expect(version);
        if (article.status() != ArticleStatus.DRAFT) {
            throw new Conflict("article.notDraft", "only a draft can be deleted");
        }
        audit.record("article.deleted", article.title(), "");
        store.remove(article);
    }

    /** What the article said after each save, last first. */
    @Allow({NEWS_EDIT, NEWS_PUBLISH})
    public List<ArticleRevisionView> revisions(long id) {
        required(id);
        return store.revisions(id).stream().map(ArticleRevision::view).toList();
    }

    /** Puts back what a revision said, as a new save. */
    @Allow({NEWS_EDIT, NEWS_PUBLISH})
    public ArticleView restore(long id, long version, int number) {
        WriteArticle words = store.revision(id, number)
                .orElseThrow(() -> new NotFound("article_revision", number))
                .words();
        return write(id, version, words);
    }

    private ArticleView become(long id, long version, ArticleStatus status, String act) {
        Article article = required(id);
        article.expect(version);
        article.become(status, clock.instant());
        audit.record(act, article.title(), "");
        return changed(article);
    }

    private void keep(Article article) {
        store.add(article.revision(
                store.lastNumber(article.id()) + 1, ActorContext.current().name(), clock.instant()));
    }

    private ArticleView changed(Article article) {
        changes.fire(new ContentChanged(TenantContext.id()));
        store.flush();
        return article.view();
    }

    private Article required(long id) {
        return store.byId(id).orElseThrow(() -> new NotFound("article", id));
    }

    private static List<ArticleView> views(List<Article> articles) {
        return articles.stream().map(Article::view).toList();
    }
}
