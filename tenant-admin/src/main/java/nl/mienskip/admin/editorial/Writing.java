package nl.mienskip.admin.editorial;

import java.util.Locale;
import java.util.function.Function;
import nl.mienskip.editorial.Words;
import nl.mienskip.kernel.actor.Section;
import nl.mienskip.tenants.Language;

/**
 * What the desk must know of a kind.
 *
 * @param keys of its texts
 * @param blank words of which nothing is written yet
 * @param text all words as lines of text, to be compared and shown in short
 */
public record Writing<W extends Words>(
        Section section, Keys keys, Class<W> type, Function<Language, W> blank, Function<W, String> text) {

    /**
     * Keys of texts.
     *
     * @param title of the list of all items
     * @param write of beginning a new one
     * @param none while there is none
     */
    public record Keys(String title, String write, String none) {}

    /** Where it stands in the back office and on the residents' pages. */
    public String path() {
        return path(section);
    }

    static String path(Section section) {
        return section.name().toLowerCase(Locale.ROOT);
    }
}
