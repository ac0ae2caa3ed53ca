package nl.mienskip.news;

import nl.mienskip.editorial.Headline;
import nl.mienskip.editorial.Words;
import nl.mienskip.tenants.Language;

/**
 * The words of an article.
 *
 * @param language what it is written in
 * @param picture at its head; null for none
 * @param title at most 150 characters; may be empty while it is a draft
 * @param lead at most 400 characters; may be empty
 * @param body HTML; what is not safe is taken out
 */
public record WriteArticle(Language language, Headline picture, String title, String lead, String body)
        implements Words {

    /** Words without a picture. */
    public WriteArticle(Language language, String title, String lead, String body) {
        this(language, null, title, lead, body);
    }
}
