package nl.mienskip.admin.pages;

import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.mienskip.admin.editorial.ItemEditor;
import nl.mienskip.editorial.Editorial;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.media.Media;
import nl.mienskip.pages.WritePage;

/** Writes a page. */
@Route("pages/" + ItemEditor.ITEM)
@Allow({Right.PAGES_CONTRIBUTE, Right.PAGES_EDIT, Right.PAGES_PUBLISH})
class PageEditor extends ItemEditor<WritePage> {
    private static final long serialVersionUID = 1L;

    @Inject
    PageEditor(Editorial editorial, Media media, Clock clock) {
        super(editorial, clock, VillagePages.WRITING, new PageForm(media), PagesView.class);
    }
}
