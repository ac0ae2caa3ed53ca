package nl.mienskip.news;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
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

    Article(WriteArticle words, String authorName, Instant now) {
        this.status = ArticleStatus.DRAFT;
        this.authorName = authorName;
        this.createdAt = now;
        write(words, now);
    }

    final void write(WriteArticle words, Instant now) {
        this.lang = words.language().tag();
        this.title = limited("title", words.title(), TITLE_MAX);
        this.lead = limited("lead", words.lead(), LEAD_MAX);
        this.body = limited("body", RichText.sanitised(words.body()), BODY_MAX);
        this.changedAt = now;
        if (status == ArticleStatus.PUBLISHED) {
            requireWords();
        }
    }

    /** Publishes from a moment, or from now, until another, or for good. */
    void publish(Instant from, Instant until, Instant now) {
        requireWords();
        Instant start = from != null ? from : publishFrom != null && !publishFrom.isAfter(now) ? publishFrom : now;
        if (until != null && !until.isAfter(start)) {
            throw new InvalidInput("publishUntil", "publishUntil.before", "publishUntil must come after publishFrom");
        }
        this.publishFrom = start;
        this.publishUntil = until;
        this.status = ArticleStatus.PUBLISHED;
        this.changedAt = now;
    }

    /** Takes it off the pages. */
    void become(ArticleStatus next, Instant now) {
        this.status = next;
        this.changedAt = now;
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

    ArticleRevision revision(int number, String by, Instant now) {
        return new ArticleRevision(this, number, lang, title, lead, body, by, now);
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
                createdAt,
                changedAt,
                version);
    }
}
