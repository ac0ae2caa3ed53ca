package nl.mienskip.web.photos;

import nl.mienskip.kernel.page.Paged;
import nl.mienskip.photos.AlbumLine;
import nl.mienskip.web.shell.Layout;

/**
 * The village's albums, a page of them.
 *
 * @param layout what stands around it
 * @param albums newest first
 */
public record AlbumsPage(Layout layout, Paged<AlbumLine> albums) {

    static final int SIZE = 24;

    /** Where an album can be seen. */
    public String href(AlbumLine album) {
        return layout.href("/photos/" + album.id());
    }

    /** Another page of the list. */
    public String href(int number) {
        return layout.href("/photos") + query(number);
    }

    /** The query of a page of the list; the first has none. */
    static String query(int number) {
        return number == 1 ? "" : "?page=" + number;
    }
}
