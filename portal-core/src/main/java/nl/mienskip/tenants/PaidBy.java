package nl.mienskip.tenants;

import java.time.LocalDate;

/**
 * Who pays for a tenant.
 *
 * @param since the first day on which it did, without a break until now
 */
public record PaidBy(long participantId, LocalDate since) {}
