package nl.mienskip.agenda;

import nl.mienskip.editorial.ItemDraft;
import nl.mienskip.editorial.Publication;
import nl.mienskip.tenants.Language;

/**
 * An event as residents read it.
 *
 * @param publication since when they do, and what it is called
 * @param text sanitised HTML; may be empty
 * @param place where it is; may be empty
 * @param price what it costs, in words; may be empty
 * @param schedule when it is
 * @param signUp how people sign up for it; null when they need not
 */
public record EventView(
        Publication publication, String text, String place, String price, Schedule schedule, SignUpTerms signUp) {

    /** The event as it will be once these words are published. */
    static EventView of(ItemDraft<WriteEvent> draft) {
        WriteEvent words = draft.words();
        return new EventView(
                Publication.planned(draft),
                words.text(),
                words.place(),
                words.price(),
                words.schedule(),
                words.signUp());
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
