package nl.mienskip.admin.pages;

import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.mienskip.admin.editorial.ItemsView;
import nl.mienskip.admin.shell.MenuEntry;
import nl.mienskip.editorial.Editorial;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;

/** All pages. */
@Route("pages")
@MenuEntry(text = "pages.title", icon = "file-text", order = 13)
@Allow({Right.PAGES_CONTRIBUTE, Right.PAGES_EDIT, Right.PAGES_PUBLISH})
class PagesView extends ItemsView {
    private static final long serialVersionUID = 1L;

    @Inject
    PagesView(Editorial editorial, Clock clock) {
        super(editorial, clock, VillagePages.WRITING, PageEditor.class, "file-text");
    }
}
