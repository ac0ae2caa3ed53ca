package nl.mienskip.admin.photos;

import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.mienskip.admin.editorial.ItemsView;
import nl.mienskip.admin.shell.MenuEntry;
import nl.mienskip.editorial.Editorial;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;

/** All albums. */
@Route("photos")
@MenuEntry(text = "photos.title", icon = "camera", order = 12)
@Allow({Right.PHOTOS_CONTRIBUTE, Right.PHOTOS_EDIT, Right.PHOTOS_PUBLISH})
class AlbumsView extends ItemsView {
    private static final long serialVersionUID = 1L;

    @Inject
    AlbumsView(Editorial editorial, Clock clock) {
        super(editorial, clock, Albums.WRITING, AlbumEditor.class, "camera");
    }
}
