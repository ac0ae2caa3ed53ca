package nl.mienskip.pages;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import nl.mienskip.editorial.Publication;
import nl.mienskip.editorial.Published;

@Entity
@Table(name = "page")
class Page extends Published {

    private String body;
    private int place;

    protected Page() {}

    Page(long itemId) {
        super(itemId);
    }

    void show(Publication publication, WritePage words) {
        publish(publication);
        this.body = words.body();
        this.place = words.place();
    }

    PageView view() {
        return new PageView(publication(), body);
    }
}
