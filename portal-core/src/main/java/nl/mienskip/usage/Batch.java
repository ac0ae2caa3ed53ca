package nl.mienskip.usage;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What one node gathered between two flushes. Its key never changes, so that it can be sent again as often as needed and
 * lands once.
 *
 * @param node the server's name
 * @param boot a new one at every start of the server
 * @param sequence from 1, without gaps within a boot
 * @param facts in their order, one for each tenant, day, meter and billing
 */
record Batch(String node, String boot, long sequence, List<Fact> facts) {

    Batch {
        facts =
                facts.stream()
                        .collect(Collectors.groupingBy(Place::of, Collectors.summingLong(Fact::quantity)))
                        .entrySet()
                        .stream()
                        .map(sum -> sum.getKey().fact(sum.getValue()))
                        .sorted()
                        .toList();
    }

    /** What its facts add to each tenant's day and meter, in their order. */
    List<Map.Entry<UsageDay.Key, UsageDay.Sum>> days() {
        Map<UsageDay.Key, UsageDay.Sum> days = new LinkedHashMap<>();
        facts.forEach(fact -> days.merge(
                new UsageDay.Key(fact.tenantId(), fact.meter(), fact.day()),
                new UsageDay.Sum(fact.quantity(), fact.billable()),
                UsageDay.Sum::plus));
        return List.copyOf(days.entrySet());
    }

    private record Place(long tenantId, LocalDate day, Meter meter, Billing billing) {

        static Place of(Fact fact) {
            return new Place(fact.tenantId(), fact.day(), fact.meter(), fact.billing());
        }

        Fact fact(long quantity) {
            return new Fact(tenantId, day, meter, billing, quantity);
        }
    }
}
