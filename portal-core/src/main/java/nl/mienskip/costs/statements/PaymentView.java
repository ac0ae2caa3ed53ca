package nl.mienskip.costs.statements;

import java.time.Instant;
import java.time.LocalDate;
import nl.mienskip.costs.Money;

/**
 * A payment.
 *
 * @param number of the statement
 * @param amount below zero when it was paid back
 * @param by who noted it
 * @param withdrawnAt null while it stands
 */
public record PaymentView(
        long id,
        String number,
        LocalDate on,
        Money amount,
        String reference,
        String by,
        Instant at,
        Instant withdrawnAt,
        String withdrawnBy,
        String withdrawnWhy) {

    /** Whether it counts. */
    public boolean stands() {
        return withdrawnAt == null;
    }
}
