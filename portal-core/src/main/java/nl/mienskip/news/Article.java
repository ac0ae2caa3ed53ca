package nl.mienskip.news;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;
import nl.mienskip.editorial.Illustrated;
import nl.mienskip.editorial.Publication;
import nl.mienskip.kernel.media.PictureView;

@Entity
@Table(name = "article")
class Article extends Illustrated {

    private String lead;
    private String body;

    protected Article() {}

    Article(long itemId) {
        super(itemId);
    }

    void show(Publication publication, WriteArticle words) {
        publish(publication);
        illustrate(words.picture());
        this.lead = words.lead();
        this.body = words.body();
    }

    ArticleView view(Map<Long, PictureView> pictures) {
        return new ArticleView(publication(), headline(pictures), lead, body);
    }
}
