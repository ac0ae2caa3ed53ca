package nl.mienskip.news;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.ContentChanged;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.kernel.tenant.TenantContext;

/** How articles are written and come on and off the pages, in the door's transaction. */
@ApplicationScoped
class Desk {

    /** How long a deleted article can be put back. */
    private static final Duration BIN = Duration.ofDays(30);

    @Inject
    private ArticleStore store;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    @Inject
    private Event<ContentChanged> changes;

    Article required(long id) {
        return store.byId(id).orElseThrow(() -> new NotFound("article", id));
    }

    Article start(WriteArticle words) {
        emptyBin();
        Article article = new Article(words, ActorContext.current(), clock.instant());
        store.add(article);
        remember(article);
        return article;
    }

    /** Keeps words: a draft says them at once, an article on the pages only when they are published. */
    Article keep(long id, long version, WriteArticle words) {
        Article article = put(id, version, words);
        remember(article);
        store.flush();
        return article;
    }

    /** Keeps the words of an older version, as a version of their own: those that they replace stay as they are. */
    Article restore(long id, long version, WriteArticle words) {
        Article article = put(id, version, words);
        remember(article, lastNumber(id) + 1, article.words());
        store.flush();
        return article;
    }

    private Article put(long id, long version, WriteArticle words) {
        Article article = expected(id, version);
        if (article.status() == ArticleStatus.PUBLISHED) {
            article.prepare(words, ActorContext.current(), clock.instant());
        } else {
            article.write(words, clock.instant());
        }
        return article;
    }

    /** Between two versions of what the article says: the next save goes on with the last of them. */
    void setAside(long id, WriteArticle words) {
        Article article = required(id);
        int last = lastNumber(id);
        remember(article, last + 1, Article.checked(words));
        remember(article, last + 2, article.words());
    }

    Article write(long id, long version, WriteArticle words) {
        Article article = expected(id, version);
        if (article.status() == ArticleStatus.PUBLISHED) {
            ActorContext.require(Right.NEWS_PUBLISH);
        }
        article.write(words, clock.instant());
        remember(article);
        return changed(article);
    }

    Article drop(long id, long version) {
        Article article = expected(id, version);
        article.dropPrepared(clock.instant());
        audit.record("article.changesDropped", article.title(), "");
        store.flush();
        return article;
    }

    Article publish(long id, long version, Instant from, Instant until) {
        Article article = expected(id, version);
        if (article.status() == ArticleStatus.DELETED) {
            throw new Conflict("article.deleted", "a deleted article must be put back first");
        }
        article.publish(from, until, clock.instant());
        remember(article);
        audit.record("article.published", article.title(), "");
        return changed(article);
    }

    Article become(long id, long version, ArticleStatus status, String act) {
        Article article = expected(id, version);
        article.become(status, clock.instant());
        remember(article);
        audit.record(act, article.title(), "");
        return changed(article);
    }

    /** Deletes what is on no page; it can be put back for a while. */
    Article delete(long id, long version) {
        if (required(id).status() == ArticleStatus.PUBLISHED) {
            throw new Conflict("article.published", "a published article must be withdrawn before it is deleted");
        }
        return become(id, version, ArticleStatus.DELETED, "article.deleted");
    }

    private Article expected(long id, long version) {
        Article article = required(id);
        article.expect(version);
        return article;
    }

    private void remember(Article article) {
        Instant now = clock.instant();
        Optional<ArticleRevision> last = store.lastRevision(article.id());
        if (last.isPresent() && last.get().words().equals(article.words())) {
            return;
        }
        boolean goesOn = last.isPresent()
                && last.get().sameSitting(ActorContext.current(), now)
                && !article.shows(last.get().words());
        if (goesOn) {
            last.get().say(article.words(), now);
        } else {
            remember(article, last.map(ArticleRevision::number).orElse(0) + 1, article.words());
        }
    }

    private int lastNumber(long articleId) {
        return store.lastRevision(articleId).map(ArticleRevision::number).orElse(0);
    }

    private void remember(Article article, int number, WriteArticle words) {
        store.add(new ArticleRevision(article, number, words, ActorContext.current(), clock.instant()));
    }

    private Article changed(Article article) {
        changes.fire(new ContentChanged(TenantContext.id()));
        store.flush();
        return article;
    }

    private void emptyBin() {
        store.deletedBefore(clock.instant().minus(BIN)).forEach(store::remove);
    }
}
