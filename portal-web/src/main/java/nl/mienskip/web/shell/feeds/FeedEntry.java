package nl.mienskip.web.shell.feeds;

import java.time.Instant;
import nl.mienskip.editorial.Publication;
import nl.mienskip.kernel.text.RichText;
import nl.mienskip.web.shell.Markup;

/**
 * An item of a feed.
 *
 * @param publication when residents read it, and what it is called
 * @param lead one or two sentences; may be empty
 * @param body sanitised HTML
 */
public record FeedEntry(Publication publication, String lead, String body) {

    /** All that it says, as HTML that can be read anywhere. */
    String content(String origin) {
        String first = lead.isEmpty() ? "" : "<p>" + Markup.escaped(lead) + "</p>";
        return first + RichText.absolute(body, origin);
    }

    /** What was planned ahead is new when residents can read it. */
    Instant updated() {
        Instant from = publication.from();
        return publication.changedAt().isBefore(from) ? from : publication.changedAt();
    }
}
