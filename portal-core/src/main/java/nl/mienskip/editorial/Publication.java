package nl.mienskip.editorial;

import java.time.Instant;
import nl.mienskip.tenants.Language;

/**
 * That residents read an item, and when.
 *
 * @param itemId the item's number, which stands in its address
 * @param until when they no longer do; null for never
 * @param author whose name stands with it
 * @param changedAt when what they read was last changed
 */
public record Publication(
        long itemId, Language language, String title, Instant from, Instant until, String author, Instant changedAt) {

    /** What would be published of these words. */
    public static Publication planned(ItemDraft<?> draft) {
        ItemView item = draft.item();
        return new Publication(
                item.id(),
                draft.words().language(),
                draft.words().title(),
                item.publishFrom(),
                item.publishUntil(),
                item.author(),
                item.changedAt());
    }
}
