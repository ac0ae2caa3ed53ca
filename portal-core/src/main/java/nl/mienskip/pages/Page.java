package nl.mienskip.pages;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Map;
import nl.mienskip.editorial.Illustrated;
import nl.mienskip.editorial.Publication;
import nl.mienskip.kernel.media.PictureView;

@Entity
@Table(name = "page")
class Page extends Illustrated {

    private String body;
    private int place;

    protected Page() {}

    Page(long itemId) {
        super(itemId);
    }

    void show(Publication publication, WritePage words) {
        publish(publication);
        illustrate(words.picture());
        this.body = words.body();
        this.place = words.place();
    }

    PageView view(Map<Long, PictureView> pictures) {
        return new PageView(publication(), headline(pictures), body);
    }
}
