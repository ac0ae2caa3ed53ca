package nl.mienskip.news;

import java.time.Instant;
import nl.mienskip.tenants.Language;

/**
 * An article as it is now.
 *
 * @param language what it is written in
 * @param lead one or two sentences for lists; may be empty
 * @param body sanitised HTML
 * @param publishFrom when residents first see it; null while it is a draft that was never published
 * @param publishUntil when they no longer do; null for never
 * @param version what a change must name, so that nobody's change is lost
 */
public record ArticleView(
        long id,
        Language language,
        String title,
        String lead,
        String body,
        ArticleStatus status,
        Instant publishFrom,
        Instant publishUntil,
        String authorName,
        Instant createdAt,
        Instant changedAt,
        long version) {

    /** Whether a resident sees it at this moment. */
    public boolean visibleAt(Instant now) {
        return status == ArticleStatus.PUBLISHED
                && publishFrom != null
                && !publishFrom.isAfter(now)
                && (publishUntil == null || publishUntil.isAfter(now));
    }
}
