package nl.mienskip.costs;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.mienskip.usage.Meter;

/** What payers used in a year: of each of their tenants, what it used on the days that they paid for it. */
final class PaidUse {

    private final Map<Long, Map<Meter, Long>> byPayer = new HashMap<>();

    /** Where use is read: what each of some tenants used of a meter on days from one to another, both included. */
    @FunctionalInterface
    interface Source {
        Map<Long, Long> of(Collection<Long> tenantIds, Meter meter, LocalDate from, LocalDate to);
    }

    /** Reads the tenants of the same days at once: most are there all year. */
    PaidUse(List<Stretch> paid, Collection<Meter> meters, Source source) {
        Map<Days, List<Stretch>> byDays =
                paid.stream().collect(Collectors.groupingBy(stretch -> new Days(stretch.from(), stretch.to())));
        for (Meter meter : meters) {
            byDays.forEach((days, stretches) -> {
                List<Long> ids =
                        stretches.stream().map(stretch -> stretch.tenant().id()).toList();
                Map<Long, Long> used = source.of(ids, meter, days.from(), days.to());
                stretches.forEach(stretch -> byPayer.computeIfAbsent(stretch.payer(), id -> new EnumMap<>(Meter.class))
                        .merge(meter, used.get(stretch.tenant().id()), Long::sum));
            });
        }
    }

    /** By meter. */
    Map<Meter, Long> of(long participantId) {
        return byPayer.getOrDefault(participantId, Map.of());
    }

    private record Days(LocalDate from, LocalDate to) {}
}
