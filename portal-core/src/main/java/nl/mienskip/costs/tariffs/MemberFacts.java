package nl.mienskip.costs.tariffs;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.mienskip.costs.Money;
import nl.mienskip.usage.Meter;

/**
 * What must be known of a member to charge it.
 *
 * @param year that is charged
 * @param inhabitants of the villages that nobody paid for after it in the year: what is paid once counts each village once
 * @param days what is paid for a year counts by the day
 * @param memberSince null for who is no member
 * @param services those that it takes, with the year in which each was taken
 * @param usage what was metered, by meter
 * @param hours that were worked for it, by code of the rule
 * @param actualCosts what was paid to others for it, by code of the rule
 * @param lastYear what it paid the year before by the rules that recur; null or zero when nothing: then no band holds it
 * @param ended what of that was for services that it takes no more: the band does not look at it
 * @param carried what the band kept back in earlier years, or gave too early (below zero)
 */
public record MemberFacts(
        int year,
        long inhabitants,
        MemberDays days,
        LocalDate memberSince,
        Map<String, Integer> services,
        Map<Meter, BigDecimal> usage,
        Map<String, BigDecimal> hours,
        Map<String, Money> actualCosts,
        Money lastYear,
        Money ended,
        Money carried) {

    public MemberFacts {
        services = Map.copyOf(services);
        usage = Map.copyOf(usage);
        hours = Map.copyOf(hours);
        actualCosts = Map.copyOf(actualCosts);
    }

    /** Of who has left and takes nothing any more. */
    public static MemberFacts gone(int year, Money carried) {
        return new MemberFacts(
                year, 0, MemberDays.all(0), null, Map.of(), Map.of(), Map.of(), Map.of(), null, Money.ZERO, carried);
    }

    /** The same, after what was charged the year before: what a whole year as that one ended comes to. */
    public MemberFacts after(Quote before) {
        MemberFacts asItEnded = before.facts().asItEnded();
        Money paid = before.recurringFor(asItEnded);
        return withHistory(paid, paid.minus(before.recurringFor(asItEnded.taking(goingOn()))), before.carried());
    }

    /** The same, as if all days of the year had been like the last. */
    private MemberFacts asItEnded() {
        return days.areAll()
                ? this
                : with(inhabitants == 0 ? new MemberDays(null, List.of()) : MemberDays.all(inhabitants), services);
    }

    /** The same, with what was kept back or given too early before years that had no tariff: there is nothing to compare with. */
    public MemberFacts carrying(Money kept) {
        return withHistory(null, Money.ZERO, kept);
    }

    /** The same, with no more than these services. */
    MemberFacts taking(Set<String> some) {
        Map<String, Integer> fewer = services.entrySet().stream()
                .filter(service -> some.contains(service.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
        return with(days, fewer);
    }

    private MemberFacts with(MemberDays other, Map<String, Integer> taken) {
        return new MemberFacts(
                year, inhabitants, other, memberSince, taken, usage, hours, actualCosts, lastYear, ended, carried);
    }

    private MemberFacts withHistory(Money paid, Money gone, Money kept) {
        return new MemberFacts(
                year, inhabitants, days, memberSince, services, usage, hours, actualCosts, paid, gone, kept);
    }

    /** What it takes this year and took before. */
    private Set<String> goingOn() {
        return services.entrySet().stream()
                .filter(service -> service.getValue() < year)
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** What the band compares with: what it paid last year for what it still takes; nothing when nothing is known. */
    public Money compared() {
        return lastYear == null || lastYear.compareTo(ended) < 0 ? Money.ZERO : lastYear.minus(ended);
    }

    boolean isMember() {
        return memberSince != null && memberSince.getYear() <= year;
    }

    /** Whether it joined in the year that is charged. */
    boolean isFirstYear() {
        return memberSince != null && memberSince.getYear() == year;
    }
}
