package nl.mienskip.costs.bills;

import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.mienskip.costs.CostComparison;
import nl.mienskip.costs.Fraction;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.Payer;
import nl.mienskip.costs.PoolComparison;
import nl.mienskip.costs.Share;

/** Takes one village's part out of what its payer pays: by inhabitants and days, as far as it pays for others too. */
final class OpenBills {

    private static final long CENTS = 100;

    private final Payer payer;
    private final List<Payer.Part> village;

    OpenBills(Payer payer, long tenantId) {
        this.payer = payer;
        this.village = payer.tenants().stream()
                .filter(part -> part.tenantId() == tenantId)
                .toList();
    }

    /** By what was decided and billed. */
    OpenBill of(BilledYear billed) {
        List<OpenBill.Line> lines = billed.lines().stream()
                .filter(line -> !line.whole().equals(Money.ZERO))
                .map(line -> new OpenBill.Line(
                        line.names(), "", shared() ? Map.of() : line.how(), ours(line.whole(), billed.year())))
                .toList();
        return bill(billed.year(), true, Optional.of(ours(billed.whole(), billed.year())), lines);
    }

    /** By the figures of now. */
    OpenBill of(CostComparison year) {
        Optional<Money> total = year.preview(payer.participantId()).map(paid -> ours(paid, year.year()));
        return bill(
                year.year(),
                false,
                total,
                total.isEmpty()
                        ? List.of()
                        : year.pools().stream()
                                .map(pool -> line(pool, year.year()))
                                .toList());
    }

    private OpenBill bill(int year, boolean decided, Optional<Money> total, List<OpenBill.Line> lines) {
        return new OpenBill(
                year,
                payer.name(),
                decided,
                shared(),
                total.orElse(null),
                total.filter(known -> counted() > 0)
                        .map(known -> known.toFraction().dividedBy(BigInteger.valueOf(counted())))
                        .orElse(null),
                lines);
    }

    /** Those who live there now. */
    private int counted() {
        return village.isEmpty() ? 0 : village.getLast().counted();
    }

    private OpenBill.Line line(PoolComparison pool, int year) {
        Share share = pool.chosen().share(payer.participantId()).orElseThrow();
        return new OpenBill.Line(pool.pool().names(), pool.pool().key().type(), Map.of(), ours(share.amount(), year));
    }

    private Money ours(Money paid, int year) {
        if (!shared()) {
            return paid;
        }
        BigInteger whole = headDays(payer.tenants(), year);
        return whole.signum() == 0
                ? Money.ZERO
                : Money.rounded(Fraction.of(BigInteger.valueOf(paid.cents()), whole.multiply(BigInteger.valueOf(CENTS)))
                        .times(headDays(village, year)));
    }

    private static BigInteger headDays(List<Payer.Part> parts, int year) {
        return BigInteger.valueOf(parts.stream()
                .mapToLong(part -> part.counted() * part.days(year))
                .sum());
    }

    private boolean shared() {
        return payer.tenants().stream()
                        .mapToLong(Payer.Part::tenantId)
                        .distinct()
                        .count()
                > 1;
    }
}
