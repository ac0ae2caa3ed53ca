package nl.mienskip.news;

import java.time.Instant;
import nl.mienskip.tenants.Language;

/**
 * What an article said at the end of one sitting, in which its writer may have saved often.
 *
 * @param number from 1, in the order of saving
 * @param at when it was last saved
 */
public record ArticleRevisionView(
        int number, Language language, String title, String lead, String body, String authorName, Instant at) {}
