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

    private long daysLeft() {
        return ChronoUnit.DAYS.between(today, yearBegins().plusYears(1));
    }

    /**
     * @param soFar by tenant, of the days of this year until yesterday
     * @param recent by tenant, of the last {@link #RECENT_DAYS} days
     */
    Map<Long, Long> of(Map<Long, Long> soFar, Map<Long, Long> recent) {
        Map<Long, Long> expected = new LinkedHashMap<>();
        soFar.forEach((tenant, used) -> expected.put(tenant, used + ahead(recent.getOrDefault(tenant, 0L))));
        return expected;
    }

    private long ahead(long recent) {
        return Fraction.of(BigInteger.valueOf(recent), BigInteger.valueOf(RECENT_DAYS))
                .times(BigInteger.valueOf(daysLeft()))
                .rounded(0)
                .longValueExact();
    }
}
