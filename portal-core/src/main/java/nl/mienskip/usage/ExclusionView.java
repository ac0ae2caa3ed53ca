package nl.mienskip.usage;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Days that were left out of the bill.
 *
 * @param tenantId whose use; null for everybody's
 * @param meter of which meter; null for all
 * @param from the first day
 * @param until the last day, included
 * @param by who did it, as they were called then
 * @param withdrawnAt when it was taken back; null while it holds
 * @param withdrawnBy by whom; null while it holds
 * @param withdrawnWhy why; null while it holds
 */
public record ExclusionView(
        long id,
        Long tenantId,
        Meter meter,
        LocalDate from,
        LocalDate until,
        String why,
        String by,
        Instant at,
        Instant withdrawnAt,
        String withdrawnBy,
        String withdrawnWhy) {

    /** Whether it still holds. */
    public boolean holds() {
        return withdrawnAt == null;
    }
}
