package nl.mienskip.usage;

import java.time.LocalDate;

/**
 * What one tenant used of one meter on one of its days.
 *
 * @param quantity in the meter's unit
 * @param billable what of it counts for the bill: nothing on a day that the treasurer left out
 */
public record DayUse(LocalDate date, long quantity, long billable) {}
