package nl.mienskip.agenda;

import nl.mienskip.editorial.Words;
import nl.mienskip.tenants.Language;

/**
 * The words of an event.
 *
 * @param language what it is written in
 * @param title at most 150 characters; may be empty while it is a draft
 * @param text HTML; what is not safe is taken out; may be empty
 * @param place where it is, at most 150 characters; may be empty
 * @param price what it costs, in words, at most 100 characters; may be empty
 * @param schedule when it is
 * @param signUp how people sign up for it; null when they need not
 */
public record WriteEvent(
        Language language, String title, String text, String place, String price, Schedule schedule, SignUpTerms signUp)
        implements Words {

    /** Words of an event to which people just come. */
    public WriteEvent(Language language, String title, String text, String place, String price, Schedule schedule) {
        this(language, title, text, place, price, schedule, null);
    }
}
