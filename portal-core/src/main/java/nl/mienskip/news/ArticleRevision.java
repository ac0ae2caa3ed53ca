package nl.mienskip.news;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import nl.mienskip.kernel.tenant.TenantScoped;
import nl.mienskip.tenants.Language;

@Entity
@Table(name = "article_revision")
class ArticleRevision extends TenantScoped {

    @ManyToOne(optional = false, fetch = FetchType.LAZY)
    @JoinColumn(name = "article_id", updatable = false)
    private Article article;

    private int number;
    private String lang;
    private String title;
    private String lead;
    private String body;
    private String authorName;
    private Instant at;

    protected ArticleRevision() {}

    ArticleRevision(
            Article article, int number, String lang, String title, String lead, String body, String by, Instant at) {
        this.article = article;
        this.number = number;
        this.lang = lang;
        this.title = title;
        this.lead = lead;
        this.body = body;
        this.authorName = by;
        this.at = at;
    }

    WriteArticle words() {
        return new WriteArticle(Language.of(lang).orElseThrow(), title, lead, body);
    }

    ArticleRevisionView view() {
        return new ArticleRevisionView(number, Language.of(lang).orElseThrow(), title, lead, body, authorName, at);
    }
}
