package nl.mienskip.web.photos;

import nl.mienskip.photos.AlbumView;
import nl.mienskip.photos.PhotoView;
import nl.mienskip.web.shell.Layout;

/**
 * One photo of an album.
 *
 * @param layout what stands around it
 * @param album the album, with all its photos
 * @param index where the photo stands among them, from 0
 */
public record PhotoPage(Layout layout, AlbumView album, int index) {

    public PhotoView photo() {
        return album.photos().get(index);
    }

    /** As people count. */
    public int place() {
        return index + 1;
    }

    public boolean first() {
        return index == 0;
    }

    public boolean last() {
        return index == album.photos().size() - 1;
    }

    /** Where the photo that is so many places on can be seen. */
    public String href(int on) {
        return layout.href(
                "/photos/" + album.id() + "/" + album.photos().get(index + on).id());
    }

    /** Where who is shown asks that it is taken away. */
    public String objection() {
        return href(0) + "/objection";
    }

    /** Where the album can be seen. */
    public String back() {
        return layout.href("/photos/" + album.id());
    }
}
