package nl.mienskip.tenants;

import java.time.LocalDate;

/**
 * Who pays for a tenant.
 *
 * @param since the first day on which it did, without a break until now
 */
public record PaidBy(long participantId, LocalDate since) {

    /** Whether it paid for it on some day of this year: what it paid in earlier ones was not for this tenant. */
    public boolean paidIn(int year) {
        return year >= since.getYear();
    }
}
