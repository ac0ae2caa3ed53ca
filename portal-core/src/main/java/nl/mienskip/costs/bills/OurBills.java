package nl.mienskip.costs.bills;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.mienskip.costs.CostComparison;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.Payer;
import nl.mienskip.costs.PayerPreview;
import nl.mienskip.costs.PoolsDocument;
import nl.mienskip.costs.statements.Owed;
import nl.mienskip.usage.Meter;

/**
 * Takes what one payer may read out of what is reckoned for all.
 *
 * @param pools that were decided, or else those of now
 * @param decided which of both
 * @param until the last day that the expectation counted
 * @param meters that the bill goes by
 * @param now with the use so far
 * @param expected with the use that is expected of the year
 */
record OurBills(
        PoolsDocument pools, boolean decided, LocalDate until, Set<Meter> meters, Figures now, Figures expected) {

    /**
     * One set of figures.
     *
     * @param payers with their use by every meter that the bill goes by
     * @param owed by what is in force; empty when nothing is
     */
    record Figures(List<Payer> payers, Optional<Owed> owed) {}

    /**
     * @param paidBefore whether it paid for the same village the year before, so that the village may read of that
     * @param named who lets others read their name
     */
    OurBill of(Payer ours, boolean paidBefore, Set<Long> named) {
        Expectation expectation = expectation(ours.participantId());
        CostComparison year = CostComparison.of(pools, now.payers());
        return new OurBill(
                decided,
                PayerPreview.of(pools, ours, now.payers()),
                year.member(ours),
                paidBefore ? expectation : expectation.withoutLastYear(),
                paid(year, ours).flatMap(known -> PeersRule.compare(peer(ours, known, named), peers(year, named))));
    }

    private Expectation expectation(long payer) {
        return new Expectation(
                until,
                expected.owed().isPresent(),
                expected.owed().map(owed -> owed.of(payer)).orElse(List.of()),
                expected.owed()
                        .map(owed -> owed.total(payer))
                        .orElseGet(() ->
                                CostComparison.of(pools, expected.payers()).preview(payer))
                        .orElse(null),
                Arrays.stream(Meter.values())
                        .filter(meters::contains)
                        .map(meter -> new Expectation.Use(meter, used(now, payer, meter), used(expected, payer, meter)))
                        .toList());
    }

    private static long used(Figures year, long payer, Meter meter) {
        return year.payers().stream()
                .filter(each -> each.participantId() == payer)
                .mapToLong(each -> each.usage(meter))
                .sum();
    }

    /** By what is in force, or else by the pools of now. */
    private Optional<Money> paid(CostComparison year, Payer payer) {
        return now.owed()
                .map(owed -> owed.total(payer.participantId()))
                .orElseGet(() -> year.preview(payer.participantId()));
    }

    private List<Peer> peers(CostComparison year, Set<Long> named) {
        return now.payers().stream()
                .flatMap(payer -> paid(year, payer).map(known -> peer(payer, known, named)).stream())
                .toList();
    }

    private static Peer peer(Payer payer, Money amount, Set<Long> named) {
        return new Peer(
                payer.participantId(),
                payer.name(),
                named.contains(payer.participantId()),
                payer.inhabitants(),
                amount);
    }
}
