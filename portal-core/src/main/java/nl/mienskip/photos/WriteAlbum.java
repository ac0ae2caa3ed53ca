package nl.mienskip.photos;

import java.time.LocalDate;
import java.util.List;
import nl.mienskip.editorial.Words;
import nl.mienskip.tenants.Language;

/**
 * The words and photos of an album.
 *
 * @param language what it is written in
 * @param title at most 150 characters; may be empty while it is a draft
 * @param text a few sentences, at most 2,000 characters; may be empty
 * @param day when the photos were taken; null while it is not said
 * @param agreed whether those shown, or who decides for them, agree that everybody sees them, but for photos withheld
 * @param photos in their order
 */
public record WriteAlbum(
        Language language, String title, String text, LocalDate day, boolean agreed, List<WritePhoto> photos)
        implements Words {

    /** More than anybody looks at. */
    public static final int MOST_PHOTOS = 300;

    public WriteAlbum {
        photos = List.copyOf(photos);
    }
}
