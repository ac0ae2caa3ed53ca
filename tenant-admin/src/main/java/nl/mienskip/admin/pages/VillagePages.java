package nl.mienskip.admin.pages;

import nl.mienskip.admin.editorial.PictureLine;
import nl.mienskip.admin.editorial.Writing;
import nl.mienskip.kernel.actor.Section;
import nl.mienskip.kernel.text.RichText;
import nl.mienskip.pages.WritePage;

/** What the editorial desk must know of pages. */
final class VillagePages {

    static final Writing<WritePage> WRITING = new Writing<>(
            Section.PAGES,
            new Writing.Keys("pages.title", "pages.write", "pages.none"),
            WritePage.class,
            own -> new WritePage(own, "", "", 0),
            VillagePages::text);

    private VillagePages() {}

    private static String text(WritePage words) {
        return words.title() + "\n" + PictureLine.of(words.picture()) + RichText.lines(words.body());
    }
}
