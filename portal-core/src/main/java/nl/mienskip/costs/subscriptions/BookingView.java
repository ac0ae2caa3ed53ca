package nl.mienskip.costs.subscriptions;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import nl.mienskip.costs.Money;

/**
 * Hours or costs that were booked for a participant.
 *
 * @param hours null when it is a cost
 * @param cost null when it is hours
 * @param by who booked it
 * @param withdrawnAt null while it counts
 */
public record BookingView(
        long id,
        long participantId,
        String rule,
        LocalDate on,
        BigDecimal hours,
        Money cost,
        String reference,
        String by,
        Instant at,
        Instant withdrawnAt,
        String withdrawnBy,
        String withdrawnWhy) {

    /** Whether it is charged. */
    public boolean counts() {
        return withdrawnAt == null;
    }
}
