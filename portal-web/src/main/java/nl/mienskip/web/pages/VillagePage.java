package nl.mienskip.web.pages;

import nl.mienskip.pages.PageView;
import nl.mienskip.web.shell.Card;
import nl.mienskip.web.shell.Layout;

/**
 * One of the village's own pages.
 *
 * @param layout what stands around it
 * @param page what it says, its body sanitised HTML
 * @param preview whether an editor looks at it, who may see what residents do not (yet)
 */
public record VillagePage(Layout layout, PageView page, boolean preview) {

    /** What others show of it. */
    public Card card() {
        return Card.ofPage(layout, page.publication(), page.headline(), page.body());
    }

    /** Whether it is written in another language than the page around it. */
    public boolean foreign() {
        return page.language() != layout.texts().language();
    }
}
