package nl.mienskip.admin.photos;

import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.mienskip.admin.editorial.ItemEditor;
import nl.mienskip.editorial.Editorial;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.media.Media;
import nl.mienskip.photos.WriteAlbum;
import nl.mienskip.uploads.Uploads;

/** Puts an album together. */
@Route("photos/" + ItemEditor.ITEM)
@Allow({Right.PHOTOS_CONTRIBUTE, Right.PHOTOS_EDIT, Right.PHOTOS_PUBLISH})
class AlbumEditor extends ItemEditor<WriteAlbum> {
    private static final long serialVersionUID = 1L;

    @Inject
    AlbumEditor(Editorial editorial, Media media, Uploads uploads, Clock clock) {
        super(editorial, clock, Albums.WRITING, new AlbumForm(media, uploads), AlbumsView.class);
    }
}
