package nl.mienskip.news;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.tenant.TenantScoped;
import nl.mienskip.tenants.Language;

@Entity
@Table(name = "article_revision")
class ArticleRevision extends TenantScoped {

    /** Saves by one person with less than this between them make one revision. */
    private static final Duration SITTING = Duration.ofMinutes(10);

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id", updatable = false)
    private Article article;

    private int number;
    private String lang;
    private String title;
    private String lead;
    private String body;
    private String authorName;
    private Long authorId;
    private Instant at;

    protected ArticleRevision() {}

    ArticleRevision(Article article, int number, WriteArticle words, Actor by, Instant at) {
        this.article = article;
        this.number = number;
        this.authorName = by.name();
        this.authorId = by.signedIn() ? by.accountId() : null;
        say(words, at);
    }

    /** Goes on with the same sitting. */
    void say(WriteArticle words, Instant moment) {
        this.lang = words.language().tag();
        this.title = words.title();
        this.lead = words.lead();
        this.body = words.body();
        this.at = moment;
    }

    /** Whether a save by this actor at this moment belongs to the sitting that this revision is of. */
    boolean sameSitting(Actor actor, Instant now) {
        Long account = actor.signedIn() ? actor.accountId() : null;
        return Objects.equals(account, authorId) && at.plus(SITTING).isAfter(now);
    }

    int number() {
        return number;
    }

    WriteArticle words() {
        return new WriteArticle(Language.of(lang).orElseThrow(), title, lead, body);
    }

    ArticleRevisionView view() {
        return new ArticleRevisionView(number, Language.of(lang).orElseThrow(), title, lead, body, authorName, at);
    }
}
