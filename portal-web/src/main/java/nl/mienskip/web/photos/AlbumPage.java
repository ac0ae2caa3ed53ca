package nl.mienskip.web.photos;

import nl.mienskip.editorial.HeadlineView;
import nl.mienskip.photos.AlbumView;
import nl.mienskip.photos.PhotoView;
import nl.mienskip.web.shell.Card;
import nl.mienskip.web.shell.Layout;

/**
 * One album.
 *
 * @param layout what stands around it
 * @param album what it says, and its photos
 * @param preview whether an editor looks at it, who may see what residents do not (yet)
 */
public record AlbumPage(Layout layout, AlbumView album, boolean preview) {

    private static final int MIDDLE = 50;

    /** What others show of it: its first photo. */
    public Card card() {
        return Card.ofAlbum(
                layout,
                album.publication(),
                album.text(),
                album.photos().stream()
                        .map(photo -> new HeadlineView(photo.picture(), photo.alt(), MIDDLE, MIDDLE))
                        .findFirst()
                        .orElse(null));
    }

    /** Where a photo can be seen alone. */
    public String href(PhotoView photo) {
        return layout.href("/photos/" + album.id() + "/" + photo.id());
    }

    /** What a photo's link is called. */
    public String name(PhotoView photo) {
        return photo.alt().isEmpty()
                ? layout.t(
                        "photos.photo",
                        album.photos().indexOf(photo) + 1,
                        album.photos().size())
                : photo.alt();
    }

    /** Whether it is written in another language than the page around it. */
    public boolean foreign() {
        return album.language() != layout.texts().language();
    }
}
