package nl.mienskip.photos;

import java.time.LocalDate;
import nl.mienskip.editorial.Publication;

/**
 * An album in a list.
 *
 * @param publication since when residents see it, and what it is called
 * @param day when the photos were taken; null when it is not said
 * @param photos how many it has
 * @param cover the first of them; null when there is none
 */
public record AlbumLine(Publication publication, LocalDate day, int photos, PhotoView cover) {

    /** Its number, which stands in its address. */
    public long id() {
        return publication.itemId();
    }
}
