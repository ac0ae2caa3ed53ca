package nl.mienskip.photos;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.List;
import nl.mienskip.editorial.Publication;
import nl.mienskip.editorial.Published;

@Entity
@Table(name = "album")
class Album extends Published {

    private String text;
    private LocalDate day;

    /** How many photos residents see. */
    private int photos;

    protected Album() {}

    Album(long itemId) {
        super(itemId);
    }

    void show(Publication publication, WriteAlbum words, long shown) {
        publish(publication);
        this.text = words.text();
        this.day = words.day();
        count(shown);
    }

    void count(long shown) {
        this.photos = Math.toIntExact(shown);
    }

    long item() {
        return publication().itemId();
    }

    AlbumView view(List<PhotoView> all) {
        return new AlbumView(publication(), text, day, all);
    }

    /** @param cover null when residents see none of its photos */
    AlbumLine line(PhotoView cover) {
        return new AlbumLine(publication(), day, photos, cover);
    }
}
