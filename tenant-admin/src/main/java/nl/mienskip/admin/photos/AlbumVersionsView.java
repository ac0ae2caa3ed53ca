package nl.mienskip.admin.photos;

import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import nl.mienskip.admin.editorial.VersionsView;
import nl.mienskip.editorial.Editorial;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.photos.WriteAlbum;

/** What an album held before. */
@Route("photos/" + VersionsView.VERSIONS)
@Allow({Right.PHOTOS_CONTRIBUTE, Right.PHOTOS_EDIT, Right.PHOTOS_PUBLISH})
class AlbumVersionsView extends VersionsView<WriteAlbum> {
    private static final long serialVersionUID = 1L;

    @Inject
    AlbumVersionsView(Editorial editorial) {
        super(editorial, Albums.WRITING, AlbumEditor.class);
    }
}
