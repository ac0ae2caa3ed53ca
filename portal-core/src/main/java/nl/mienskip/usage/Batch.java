package nl.mienskip.usage;

import java.time.LocalDate;
import java.util.List;
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

    private record Place(long tenantId, LocalDate day, Meter meter, Billing billing) {

        static Place of(Fact fact) {
            return new Place(fact.tenantId(), fact.day(), fact.meter(), fact.billing());
        }

        Fact fact(long quantity) {
            return new Fact(tenantId, day, meter, billing, quantity);
        }
    }
}
