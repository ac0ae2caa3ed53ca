package nl.mienskip.news;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.mienskip.editorial.Publication;
import nl.mienskip.editorial.Published;

@Entity
@Table(name = "article")
class Article extends Published {

    private String lead;
    private String body;

    protected Article() {}

    Article(long itemId) {
        super(itemId);
    }

    void show(Publication publication, WriteArticle words) {
        publish(publication);
        this.lead = words.lead();
        this.body = words.body();
    }

    ArticleView view() {
        return new ArticleView(publication(), lead, body);
    }
}
