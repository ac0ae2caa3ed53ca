package nl.mienskip.web.pages;

import java.util.List;
import nl.mienskip.pages.PageLink;
import nl.mienskip.web.shell.Layout;

/**
 * The village's own pages.
 *
 * @param layout what stands around it
 * @param pages first what stands in the menu
 */
public record VillagePages(Layout layout, List<PageLink> pages) {

    public VillagePages {
        pages = List.copyOf(pages);
    }
}
