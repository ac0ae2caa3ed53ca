package nl.mienskip.news;

import nl.mienskip.editorial.ItemDraft;
import nl.mienskip.editorial.Publication;
import nl.mienskip.tenants.Language;

/**
 * An article as residents read it.
 *
 * @param publication when they do, and what it is called
 * @param lead one or two sentences for lists; may be empty
 * @param body sanitised HTML
 */
public record ArticleView(Publication publication, String lead, String body) {

    /** The article as it will be once these words are published. */
    static ArticleView of(ItemDraft<WriteArticle> draft) {
        return new ArticleView(
                Publication.planned(draft), draft.words().lead(), draft.words().body());
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
