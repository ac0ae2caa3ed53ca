package nl.mienskip.news;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.tenant.TenantScoped;
import nl.mienskip.kernel.text.RichText;
import nl.mienskip.tenants.Language;

@Entity
@Table(name = "article")
class Article extends TenantScoped {

    private static final int TITLE_MAX = 150;
    private static final int LEAD_MAX = 400;
    private static final int BODY_MAX = 200_000;

    private String lang;
    private String title;
    private String lead;
    private String body;

    /** Who began it; null when it was no person. */
    private Long authorId;

    /** What a published article will say once the changes are published; null while there are none. */
    @Embedded
    private PendingWords pending;

    @Enumerated(EnumType.STRING)
    private ArticleStatus status;

    private Instant publishFrom;
    private Instant publishUntil;
    private String authorName;
    private Instant createdAt;
    private Instant changedAt;

    @Version
    private long version;

    protected Article() {}

    Article(WriteArticle words, Actor author, Instant now) {
        this.status = ArticleStatus.DRAFT;
        this.authorName = author.name();
        this.authorId = author.signedIn() ? author.accountId() : null;
        this.createdAt = now;
        write(words, now);
    }

    /** Says from now on what these words say. */
    void write(WriteArticle words, Instant now) {
        WriteArticle checked = checked(words);
        this.lang = checked.language().tag();
        this.title = checked.title();
        this.lead = checked.lead();
        this.body = checked.body();
        this.pending = null;
        this.changedAt = now;
        if (status == ArticleStatus.PUBLISHED) {
            requireWords();
        }
    }

    /** Keeps words that will be said once they are published, beside those that are. */
    void prepare(WriteArticle words, Actor by, Instant now) {
        this.pending = new PendingWords(checked(words), by.name(), now);
        this.changedAt = now;
    }

    /** Gives up the changes that were not published. */
    void dropPrepared(Instant now) {
        this.pending = null;
        this.changedAt = now;
    }

    boolean prepared() {
        return pending != null;
    }

    /** Safe, and not too long. */
    static WriteArticle checked(WriteArticle words) {
        return new WriteArticle(
                words.language(),
                limited("title", words.title(), TITLE_MAX),
                limited("lead", words.lead(), LEAD_MAX),
                limited("body", RichText.sanitised(words.body()), BODY_MAX));
    }

    /** What an editor goes on with: the changes that were not published, or else what it says. */
    WriteArticle words() {
        return pending == null ? own() : pending.words();
    }

    /** Whether these words are what stands on the pages. */
    boolean shows(WriteArticle words) {
        return status == ArticleStatus.PUBLISHED && own().equals(words);
    }

    private WriteArticle own() {
        return new WriteArticle(Language.of(lang).orElseThrow(), title, lead, body);
    }

    /**
     * Publishes from a moment, or from now, until another, or for good; with the changes that were kept beside it. An end
     * that is over is taken only with the times that stand, when it is put back as it was.
     */
    void publish(Instant from, Instant until, Instant now) {
        write(words(), now);
        requireWords();
        boolean again = Objects.equals(from, publishFrom) && Objects.equals(until, publishUntil);
        Instant start = from != null ? from : publishFrom != null && !publishFrom.isAfter(now) ? publishFrom : now;
        if (until != null && !until.isAfter(start)) {
            throw new InvalidInput("publishUntil", "publishUntil.before", "publishUntil must come after publishFrom");
        }
        if (until != null && !until.isAfter(now) && !again) {
            throw new InvalidInput("publishUntil", "publishUntil.past", "publishUntil is over already");
        }
        this.publishFrom = start;
        this.publishUntil = until;
        this.status = ArticleStatus.PUBLISHED;
        this.changedAt = now;
    }

    /** Takes it off the pages; changes that were kept beside it are then what it says. */
    void become(ArticleStatus next, Instant now) {
        this.status = next;
        write(words(), now);
    }

    /** Refuses a change that was made on an older version. */
    void expect(long seen) {
        if (seen != version) {
            throw new Conflict("article.changed", "the article was changed by somebody else");
        }
    }

    private void requireWords() {
        if (title.isEmpty()) {
            throw new InvalidInput("title", "title.empty", "title is missing");
        }
        if (RichText.words(body).isBlank()) {
            throw new InvalidInput("body", "body.empty", "body is missing");
        }
    }

    private static String limited(String field, String text, int max) {
        String stripped = text == null ? "" : text.strip();
        if (stripped.length() > max) {
            throw new InvalidInput(field, field + ".tooLong", field + " has more than " + max + " characters", max);
        }
        return stripped;
    }

    ArticleStatus status() {
        return status;
    }

    String title() {
        return title;
    }

    ArticleDraft draft() {
        return new ArticleDraft(
                view(),
                words(),
                pending != null,
                pending == null ? authorName : pending.by(),
                pending == null ? changedAt : pending.at());
    }

    ArticleView view() {
        return new ArticleView(
                id(),
                Language.of(lang).orElseThrow(),
                title,
                lead,
                body,
                status,
                publishFrom,
                publishUntil,
                authorName,
                authorId,
                createdAt,
                changedAt,
                pending != null,
                version);
    }
}
