package nl.mienskip.editorial;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Who looks after an item, and when.
 *
 * @param ownerId the account of whoever does; null when nobody does
 * @param owner what they are called; empty when nobody does
 * @param checkOn when somebody is to look whether it is still right; null for never
 * @param checkedAt when somebody last did; null when it was never published
 * @param marked whether residents read that it may not be right any more
 */
public record UpkeepView(Long ownerId, String owner, LocalDate checkOn, Instant checkedAt, boolean marked) {

    /** Whether somebody is to look at it on this day. */
    public boolean due(LocalDate today) {
        return checkOn != null && !checkOn.isAfter(today);
    }
}
