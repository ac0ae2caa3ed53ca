package nl.mienskip.pages;

import nl.mienskip.editorial.Headline;
import nl.mienskip.editorial.Words;
import nl.mienskip.tenants.Language;

/**
 * The words of a page.
 *
 * @param language what it is written in
 * @param picture at its head; null for none
 * @param title at most 150 characters, also its name in the menu; may be empty while it is a draft
 * @param body HTML; what is not safe is taken out
 * @param place where it stands in the menu, from 1 to {@link #LAST}; 0 when it does not
 */
public record WritePage(Language language, Headline picture, String title, String body, int place) implements Words {

    /** The last place in the menu. */
    public static final int LAST = 12;

    /** Words without a picture. */
    public WritePage(Language language, String title, String body, int place) {
        this(language, null, title, body, place);
    }
}
