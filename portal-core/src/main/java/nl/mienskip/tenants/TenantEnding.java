package nl.mienskip.tenants;

import java.time.LocalDate;

/**
 * A tenant goes up in another, is to close for good, or is to stay after all; fired in that transaction.
 *
 * @param intoId the other; null when there is none
 * @param day the first day on which it is not there any more; null when it stays
 */
public record TenantEnding(long tenantId, Long intoId, LocalDate day) {}
