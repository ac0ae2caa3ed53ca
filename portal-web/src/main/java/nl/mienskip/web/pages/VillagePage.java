package nl.mienskip.web.pages;

import java.time.Instant;
import nl.mienskip.pages.PageView;
import nl.mienskip.web.shell.Card;
import nl.mienskip.web.shell.Layout;

/**
 * One of the village's own pages.
 *
 * @param layout what stands around it
 * @param page what it says, its body sanitised HTML
 * @param preview whether an editor looks at it, who may see what residents do not (yet)
 * @param checkedAt when somebody last looked whether it is right, where it may not be any more; else null
 */
public record VillagePage(Layout layout, PageView page, boolean preview, Instant checkedAt) {

    /** What others show of it. */
    public Card card() {
        return Card.ofPage(layout, page.publication(), page.headline(), page.body());
    }

    /** Whether it is written in another language than the page around it. */
    public boolean foreign() {
        return page.language() != layout.texts().language();
    }
}
