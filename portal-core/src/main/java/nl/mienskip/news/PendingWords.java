package nl.mienskip.news;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import nl.mienskip.tenants.Language;

/** Words that an article will say once they are published. */
@Embeddable
class PendingWords {

    @Column(name = "pending_lang")
    private String lang;

    @Column(name = "pending_title")
    private String title;

    @Column(name = "pending_lead")
    private String lead;

    @Column(name = "pending_body")
    private String body;

    @Column(name = "pending_by")
    private String by;

    @Column(name = "pending_at")
    private Instant at;

    protected PendingWords() {}

    PendingWords(WriteArticle words, String by, Instant at) {
        this.lang = words.language().tag();
        this.title = words.title();
        this.lead = words.lead();
        this.body = words.body();
        this.by = by;
        this.at = at;
    }

    WriteArticle words() {
        return new WriteArticle(Language.of(lang).orElseThrow(), title, lead, body);
    }

    String by() {
        return by;
    }

    Instant at() {
        return at;
    }
}
