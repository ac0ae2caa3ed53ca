package nl.mienskip.costs.bills;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.mienskip.costs.CostComparison;
import nl.mienskip.costs.CostPoolView;
import nl.mienskip.costs.DistributionKey;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.Payer;
import nl.mienskip.costs.PoolComparison;
import nl.mienskip.usage.Meter;

/**
 * Takes what one payer may read out of what is reckoned for all.
 *
 * @param year by the figures of now
 * @param expected by the use that is expected of the year
 * @param until the last day that the expectation counted
 * @param named who lets others read their name
 */
record OurBills(CostComparison year, CostComparison expected, LocalDate until, Set<Long> named) {

    private static final List<String> KEYS = List.of("equal", "inhabitants", "usage", "hybrid");

    OurBill of(Payer ours) {
        long payer = ours.participantId();
        return new OurBill(
                year.preview(payer).orElse(null),
                KEYS.stream()
                        .map(type -> new KeyTotal(type, year.total(type, payer).orElse(null)))
                        .toList(),
                new Expectation(until, expected.preview(payer).orElse(null), uses(payer)),
                year.preview(payer).flatMap(known -> PeersRule.compare(peer(ours, known), peers())));
    }

    private List<Expectation.Use> uses(long payer) {
        Set<Meter> dividing = year.pools().stream()
                .map(PoolComparison::pool)
                .filter(pool -> pool.key().variable() instanceof DistributionKey.Usage)
                .map(CostPoolView::meter)
                .collect(Collectors.toSet());
        return Arrays.stream(Meter.values())
                .filter(dividing::contains)
                .map(meter -> new Expectation.Use(meter, used(year, payer, meter), used(expected, payer, meter)))
                .toList();
    }

    private static long used(CostComparison comparison, long payer, Meter meter) {
        return comparison.payers().stream()
                .filter(each -> each.participantId() == payer)
                .mapToLong(each -> each.usage(meter))
                .sum();
    }

    private List<Peer> peers() {
        return year.payers().stream()
                .flatMap(payer -> year.preview(payer.participantId()).map(known -> peer(payer, known)).stream())
                .toList();
    }

    private Peer peer(Payer payer, Money amount) {
        return new Peer(
                payer.participantId(),
                payer.name(),
                named.contains(payer.participantId()),
                payer.inhabitants(),
                amount);
    }
}
