package nl.mienskip.admin.news;

import nl.mienskip.admin.editorial.PictureLine;
import nl.mienskip.admin.editorial.Writing;
import nl.mienskip.kernel.actor.Section;
import nl.mienskip.kernel.text.RichText;
import nl.mienskip.news.WriteArticle;

/** What the editorial desk must know of articles. */
final class Articles {

    static final Writing<WriteArticle> WRITING = new Writing<>(
            Section.NEWS,
            new Writing.Keys("news.title", "news.write", "news.none"),
            WriteArticle.class,
            own -> new WriteArticle(own, "", "", ""),
            Articles::text);

    private Articles() {}

    private static String text(WriteArticle words) {
        return words.title() + "\n" + PictureLine.of(words.picture()) + words.lead() + "\n"
                + RichText.lines(words.body());
    }
}
