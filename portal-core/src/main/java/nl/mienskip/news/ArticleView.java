package nl.mienskip.news;

import nl.mienskip.editorial.HeadlineView;
import nl.mienskip.editorial.ItemDraft;
import nl.mienskip.editorial.Publication;
import nl.mienskip.tenants.Language;

/**
 * An article as residents read it.
 *
 * @param publication when they do, and what it is called
 * @param headline the picture at its head; null when it has none
 * @param lead one or two sentences for lists; may be empty
 * @param body sanitised HTML
 */
public record ArticleView(Publication publication, HeadlineView headline, String lead, String body) {

    /** The article as it will be once these words are published. */
    static ArticleView of(ItemDraft<WriteArticle> draft, HeadlineView headline) {
        return new ArticleView(
                Publication.planned(draft),
                headline,
                draft.words().lead(),
                draft.words().body());
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
