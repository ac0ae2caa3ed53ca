package nl.mienskip.news;

import java.time.Instant;
import nl.mienskip.tenants.Language;

/**
 * What an article said after one save.
 *
 * @param number from 1, in the order of saving
 */
public record ArticleRevisionView(
        int number, Language language, String title, String lead, String body, String authorName, Instant at) {}
