package nl.mienskip.news;

import static nl.mienskip.kernel.actor.Right.NEWS_CONTRIBUTE;
import static nl.mienskip.kernel.actor.Right.NEWS_EDIT;
import static nl.mienskip.kernel.actor.Right.NEWS_PUBLISH;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import nl.mienskip.kernel.Boundary;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.kernel.page.Paged;

/** The door to the village's news. */
@Boundary
public class News {

    @Inject
    private ArticleStore store;

    @Inject
    private Desk desk;

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
    public List<PublishedArticle> newest(int most) {
        return store.visibleBriefly(clock.instant(), most);
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
        Instant now = clock.instant();
        return new Paged<>(
                views(store.filtered(filter, now, (number - 1) * size, size)), number, size, store.count(filter, now));
    }

    /** The drafts that the current actor began, last changed first. */
    @Allow({NEWS_CONTRIBUTE, NEWS_EDIT, NEWS_PUBLISH})
    public List<ArticleView> myDrafts(int most) {
        return views(store.draftsOf(ActorContext.current().accountId(), most));
    }

    /** Published articles with changes that were not published yet, last changed first. */
    @Allow({NEWS_EDIT, NEWS_PUBLISH})
    public List<ArticleView> changesWaiting(int most) {
        return views(store.prepared(most));
    }

    /** One article as the board sees it, whatever its status. */
    @Allow({NEWS_CONTRIBUTE, NEWS_EDIT, NEWS_PUBLISH})
    public ArticleView edit(long id) {
        return desk.required(id).view();
    }

    /** One article to go on writing. */
    @Allow({NEWS_CONTRIBUTE, NEWS_EDIT, NEWS_PUBLISH})
    public ArticleDraft draft(long id) {
        return desk.required(id).draft();
    }

    /** Starts a draft. */
    @Allow({NEWS_CONTRIBUTE, NEWS_EDIT})
    public ArticleView start(WriteArticle words) {
        return desk.start(words).view();
    }

    /**
     * Keeps words without showing them to residents: those of a published article wait beside it until it is published
     * anew.
     *
     * @param version the one that the writer began with
     * @throws Conflict when somebody else changed it meanwhile
     */
    @Allow({NEWS_EDIT, NEWS_PUBLISH})
    public ArticleDraft keep(long id, long version, WriteArticle words) {
        return desk.keep(id, version, words).draft();
    }

    /**
     * Keeps words among the versions without the article saying them: the one of two texts, written at the same time,
     * that its writer gave up.
     */
    @Allow({NEWS_EDIT, NEWS_PUBLISH})
    public void setAside(long id, WriteArticle words) {
        desk.setAside(id, words);
    }

    /**
     * Saves the words of an article; of a published one only by who may publish, as residents see them at once.
     *
     * @param version the one that the writer began with
     * @throws Conflict when somebody else changed it meanwhile
     */
    @Allow({NEWS_EDIT, NEWS_PUBLISH})
    public ArticleView write(long id, long version, WriteArticle words) {
        return desk.write(id, version, words).view();
    }

    /** Gives up changes to a published article that were not published; gives what it says. */
    @Allow({NEWS_EDIT, NEWS_PUBLISH})
    public ArticleDraft dropChanges(long id, long version) {
        return desk.drop(id, version).draft();
    }

    /**
     * Publishes, with the changes that were kept.
     *
     * @param from null for now, or for what it was when it is on the pages already
     * @param until null for good
     */
    @Allow(NEWS_PUBLISH)
    public ArticleView publish(long id, long version, Instant from, Instant until) {
        return desk.publish(id, version, from, until).view();
    }

    /** Takes an article off the pages or out of the archive, back to draft. */
    @Allow(NEWS_PUBLISH)
    public ArticleView withdraw(long id, long version) {
        return desk.become(id, version, ArticleStatus.DRAFT, "article.withdrawn")
                .view();
    }

    /** Takes an article off the pages and out of the way. */
    @Allow(NEWS_PUBLISH)
    public ArticleView archive(long id, long version) {
        return desk.become(id, version, ArticleStatus.ARCHIVED, "article.archived")
                .view();
    }

    /**
     * Deletes what is on no page; it can be put back for 30 days.
     *
     * @throws Conflict when it is published
     */
    @Allow({NEWS_EDIT, NEWS_PUBLISH})
    public ArticleView delete(long id, long version) {
        return desk.delete(id, version).view();
    }

    /** Puts a deleted article back, as a draft. */
    @Allow({NEWS_EDIT, NEWS_PUBLISH})
    public ArticleView undelete(long id, long version) {
        if (desk.required(id).status() != ArticleStatus.DELETED) {
            throw new Conflict("article.notDeleted", "the article was not deleted");
        }
        return desk.become(id, version, ArticleStatus.DRAFT, "article.putBack").view();
    }

    /** What the article said at the end of each sitting, last first. */
    @Allow({NEWS_EDIT, NEWS_PUBLISH})
    public List<ArticleRevisionView> revisions(long id) {
        desk.required(id);
        return store.revisions(id).stream().map(ArticleRevision::view).toList();
    }

    /** Puts back what a revision said; of a published article residents see it once it is published anew. */
    @Allow({NEWS_EDIT, NEWS_PUBLISH})
    public ArticleDraft restore(long id, long version, int number) {
        WriteArticle words = store.revision(id, number)
                .orElseThrow(() -> new NotFound("article_revision", number))
                .words();
        return desk.restore(id, version, words).draft();
    }

    private static List<ArticleView> views(List<Article> articles) {
        return articles.stream().map(Article::view).toList();
    }
}
