package nl.mienskip.tenants;

import java.time.LocalDate;

/**
 * Lets a village go up in another village, or a municipality in another municipality.
 *
 * @param tenantId the one that ends
 * @param intoId the one that goes on
 * @param day the first day on which only the other is there; null for today, no later day
 * @param why the reason, for the log of both
 */
public record MergeTenants(long tenantId, long intoId, LocalDate day, String why) {}
