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
 * @param authorId whose account began it; null when it was no person's
 * @param changesWaiting whether there are changes that were not published yet
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
        Long authorId,
        Instant createdAt,
        Instant changedAt,
        boolean changesWaiting,
        long version) {

    /** How it stands with the article at this moment. */
    public ArticleState stateAt(Instant now) {
        return switch (status) {
            case DRAFT -> ArticleState.DRAFT;
            case ARCHIVED -> ArticleState.ARCHIVED;
            case DELETED -> ArticleState.DELETED;
            case PUBLISHED -> {
                if (publishFrom.isAfter(now)) {
                    yield ArticleState.SCHEDULED;
                }
                yield visibleAt(now) ? ArticleState.VISIBLE : ArticleState.OVER;
            }
        };
    }

    /** Whether a resident sees it at this moment. */
    public boolean visibleAt(Instant now) {
        return status == ArticleStatus.PUBLISHED
                && publishFrom != null
                && !publishFrom.isAfter(now)
                && (publishUntil == null || publishUntil.isAfter(now));
    }
}
