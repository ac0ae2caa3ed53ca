package nl.mienskip.tenants;

import java.time.LocalDate;

/**
 * Closes a village or municipality for good, with no other that goes on for it.
 *
 * @param day the first day on which it is closed; null for today, no earlier day
 * @param why the reason, for its log
 */
public record CloseTenant(long tenantId, LocalDate day, String why) {}
