package nl.mienskip.editorial;

import java.time.Instant;
import nl.mienskip.kernel.actor.Section;
import nl.mienskip.tenants.Language;

/**
 * An item as it is now, without what it says.
 *
 * @param language what its newest words are written in
 * @param title what its newest words are called; may be empty
 * @param publishFrom when residents first see it; null while it is a draft that was never published
 * @param publishUntil when they no longer do; null for never
 * @param author who began it
 * @param authorId whose account began it; null when it was no person's
 * @param writtenBy who wrote the newest words
 * @param changesWaiting whether there are changes that were not published yet
 * @param version what a change must name, so that nobody's change is lost
 */
public record ItemView(
        long id,
        Section section,
        Language language,
        String title,
        ItemStatus status,
        Instant publishFrom,
        Instant publishUntil,
        String author,
        Long authorId,
        String writtenBy,
        Instant createdAt,
        Instant changedAt,
        boolean changesWaiting,
        ReviewView review,
        UpkeepView upkeep,
        long version) {

    /** How it stands with the item at this moment. */
    public ItemState stateAt(Instant now) {
        return switch (status) {
            case DRAFT ->
                switch (review.status()) {
                    case NONE -> ItemState.DRAFT;
                    case ASKED -> ItemState.IN_REVIEW;
                    case RETURNED -> ItemState.RETURNED;
                };
            case ARCHIVED -> ItemState.ARCHIVED;
            case DELETED -> ItemState.DELETED;
            case PUBLISHED -> {
                if (publishFrom.isAfter(now)) {
                    yield ItemState.SCHEDULED;
                }
                yield publishUntil == null || publishUntil.isAfter(now) ? ItemState.VISIBLE : ItemState.OVER;
            }
        };
    }
}
