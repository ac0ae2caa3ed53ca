package nl.mienskip.usage;

import java.time.YearMonth;

/**
 * What one tenant used of one meter in one month.
 *
 * @param quantity the sum of its days, see {@link Meter}
 * @param billable what of it counts for the bill, without the days that the treasurer left out
 */
public record MonthUse(long tenantId, Meter meter, YearMonth month, long quantity, long billable) {}
