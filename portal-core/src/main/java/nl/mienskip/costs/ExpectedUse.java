package nl.mienskip.costs;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What the use of a year comes to: what was used until yesterday, and for each day that is left, today counted in, as much as
 * on the average day of the last four weeks. Days of the week weigh the same in it, as these are whole weeks.
 */
public record ExpectedUse(LocalDate today) {

    /** How many days back the average is taken over. */
    public static final int RECENT_DAYS = 28;

    LocalDate yearBegins() {
        return today.withDayOfYear(1);
    }

    LocalDate yesterday() {
        return today.minusDays(1);
    }

    LocalDate recentFrom() {
        return today.minusDays(RECENT_DAYS);
    }

    /** How many days of a part of the year are left, today counted in. */
    private long daysLeft(LocalDate from, LocalDate to) {
        return Math.max(0, ChronoUnit.DAYS.between(from.isAfter(today) ? from : today, to) + 1);
    }

    /**
     * What the use of a part of the year comes to.
     *
     * @param soFar by tenant, of those days until yesterday
     * @param recent by tenant, of the last {@link #RECENT_DAYS} days
     */
    Map<Long, Long> of(Map<Long, Long> soFar, Map<Long, Long> recent, LocalDate from, LocalDate to) {
        Map<Long, Long> expected = new LinkedHashMap<>();
        soFar.forEach((tenant, used) ->
                expected.put(tenant, used + ahead(recent.getOrDefault(tenant, 0L), daysLeft(from, to))));
        return expected;
    }

    private static long ahead(long recent, long days) {
        return Fraction.of(BigInteger.valueOf(recent), BigInteger.valueOf(RECENT_DAYS))
                .times(BigInteger.valueOf(days))
                .rounded(0)
                .longValueExact();
    }
}
