package nl.mienskip.usage;

import java.time.LocalDate;

/**
 * Leaves days out of the bill.
 *
 * @param tenantId whose use, or null for everybody's
 * @param meter of which meter, or null for all
 * @param from the first day
 * @param until the last day, included
 * @param why what the members will read; needed
 */
public record ExcludeUse(Long tenantId, Meter meter, LocalDate from, LocalDate until, String why) {}
