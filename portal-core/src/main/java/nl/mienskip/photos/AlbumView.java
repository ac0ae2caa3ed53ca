package nl.mienskip.photos;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import nl.mienskip.editorial.Publication;
import nl.mienskip.tenants.Language;

/**
 * An album as residents see it.
 *
 * @param publication since when they do, and what it is called
 * @param text a few sentences; may be empty
 * @param day when the photos were taken; null when it is not said
 * @param photos in their order
 */
public record AlbumView(Publication publication, String text, LocalDate day, List<PhotoView> photos) {

    public AlbumView {
        photos = List.copyOf(photos);
    }

    /** Its number, which stands in its address. */
    public long id() {
        return publication.itemId();
    }

    /** Where a photo stands among the others, from 0. */
    public OptionalInt indexOf(long photoId) {
        return IntStream.range(0, photos.size())
                .filter(index -> photos.get(index).id() == photoId)
                .findFirst();
    }

    public String title() {
        return publication.title();
    }

    /** What it is written in. */
    public Language language() {
        return publication.language();
    }
}
