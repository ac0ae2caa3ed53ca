package nl.mienskip.admin.pages;

import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import nl.mienskip.admin.editorial.VersionsView;
import nl.mienskip.editorial.Editorial;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.pages.WritePage;

/** What a page said before. */
@Route("pages/" + VersionsView.VERSIONS)
@Allow({Right.PAGES_CONTRIBUTE, Right.PAGES_EDIT, Right.PAGES_PUBLISH})
class PageVersionsView extends VersionsView<WritePage> {
    private static final long serialVersionUID = 1L;

    @Inject
    PageVersionsView(Editorial editorial) {
        super(editorial, VillagePages.WRITING, PageEditor.class);
    }
}
