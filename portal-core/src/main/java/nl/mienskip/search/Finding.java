package nl.mienskip.search;

import java.time.Instant;
import java.util.List;
import nl.mienskip.kernel.actor.Section;
import nl.mienskip.tenants.Language;

/**
 * Something that was found.
 *
 * @param section what kind of content it is
 * @param id its number
 * @param language what it is written in
 * @param path where it is read
 * @param since when it came on the pages
 * @param title the whole of it, in pieces
 * @param excerpt about two lines of what it says, in pieces
 */
public record Finding(
        Section section,
        long id,
        Language language,
        String path,
        Instant since,
        List<Piece> title,
        List<Piece> excerpt) {

    public Finding {
        title = List.copyOf(title);
        excerpt = List.copyOf(excerpt);
    }
}
