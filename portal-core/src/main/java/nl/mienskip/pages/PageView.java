package nl.mienskip.pages;

import nl.mienskip.editorial.ItemDraft;
import nl.mienskip.editorial.Publication;
import nl.mienskip.tenants.Language;

/**
 * A page as residents read it.
 *
 * @param publication since when they do, and what it is called
 * @param body sanitised HTML
 */
public record PageView(Publication publication, String body) {

    /** The page as it will be once these words are published. */
    static PageView of(ItemDraft<WritePage> draft) {
        return new PageView(Publication.planned(draft), draft.words().body());
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
