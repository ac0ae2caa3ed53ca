package nl.mienskip.photos;

import nl.mienskip.kernel.media.PictureView;

/**
 * A photo as residents see it.
 *
 * @param picture its files
 * @param alt what it shows, for who does not see it; may be empty
 * @param caption what stands below it; may be empty
 */
public record PhotoView(PictureView picture, String alt, String caption) {

    /** Its number, which stands in its address: it stays when others of its album come or go. */
    public long id() {
        return picture.id();
    }
}
