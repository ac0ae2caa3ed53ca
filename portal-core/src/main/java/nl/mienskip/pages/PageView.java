package nl.mienskip.pages;

import nl.mienskip.editorial.HeadlineView;
import nl.mienskip.editorial.ItemDraft;
import nl.mienskip.editorial.Publication;
import nl.mienskip.tenants.Language;

/**
 * A page as residents read it.
 *
 * @param publication since when they do, and what it is called
 * @param headline the picture at its head; null when it has none
 * @param body sanitised HTML
 */
public record PageView(Publication publication, HeadlineView headline, String body) {

    /** The page as it will be once these words are published. */
    static PageView of(ItemDraft<WritePage> draft, HeadlineView headline) {
        return new PageView(Publication.planned(draft), headline, draft.words().body());
    }

    /** Its number, which stands in its address. */
    public long id() {
        return publication.itemId();
    }

    public String title() {
        return publication.title();
    }

    /** What it is written in. */
    public Language language() {
        return publication.language();
    }
}
