package nl.mienskip.tenants;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.time.DayRule;
import nl.mienskip.kernel.time.PlatformTime;

/** Keeps what tenants were by day. A change holds from its day until now, also where it is noted afterwards. */
@ApplicationScoped
class Standings {

    @Inject
    private StandingStore store;

    @Inject
    private Clock clock;

    /**
     * A day from which something holds.
     *
     * @param day null for today
     * @throws InvalidInput when it has not come yet: what is not so yet is noted when it happens
     */
    LocalDate day(String field, LocalDate day) {
        LocalDate today = LocalDate.now(clock.withZone(PlatformTime.ZONE));
        if (day == null) {
            return today;
        }
        if (DayRule.checked(field, day).isAfter(today)) {
            throw new InvalidInput(field, "standing.future", field + " lies in the future");
        }
        return day;
    }

    /** The first of a tenant: it takes part, and lies in none of our municipalities. */
    void begin(long tenantId, LocalDate since, long participantId) {
        store.replace(tenantId, new Timeline(List.of(new StandingView(since, participantId, true, null))));
    }

    /** As {@link Timeline#changed}. */
    void change(long tenantId, LocalDate day, UnaryOperator<StandingView> change) {
        store.replace(tenantId, of(tenantId).changed(day, change));
    }

    /**
     * Changes those standings on a day and since that are so, whose ever they are.
     *
     * @return whose, and from which day: that one, or its first when it was not there yet
     */
    Map<Long, LocalDate> changeWhere(LocalDate day, Predicate<StandingView> where, UnaryOperator<StandingView> change) {
        Map<Long, LocalDate> changed = new TreeMap<>();
        all().forEach((tenantId, timeline) -> {
            LocalDate from = timeline.from(day);
            if (timeline.has(from, where)) {
                change(tenantId, from, standing -> where.test(standing) ? change.apply(standing) : standing);
                changed.put(tenantId, from);
            }
        });
        return changed;
    }

    /** The first day of which something is known. */
    LocalDate first(long tenantId) {
        return of(tenantId).standings().getFirst().since();
    }

    Timeline of(long tenantId) {
        return new Timeline(store.of(tenantId).stream().map(Standing::view).toList());
    }

    /** By tenant. */
    Map<Long, Timeline> all() {
        return store.all().stream()
                .collect(Collectors.groupingBy(
                        Standing::tenantId,
                        Collectors.collectingAndThen(
                                Collectors.mapping(Standing::view, Collectors.toList()), Timeline::new)));
    }
}
