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

/** Takes one village's part out of what its payer pays: by inhabitants, as far as it pays for others too. */
final class OpenBills {

    private static final long CENTS = 100;

    private final Payer payer;
    private final Payer.Part village;

    OpenBills(Payer payer, long tenantId) {
        this.payer = payer;
        this.village = payer.tenants().stream()
                .filter(part -> part.tenantId() == tenantId)
                .findFirst()
                .orElseThrow();
    }

    /** By what was decided and billed. */
    OpenBill of(BilledYear billed) {
        List<OpenBill.Line> lines = billed.lines().stream()
                .filter(line -> !line.whole().equals(Money.ZERO))
                .map(line -> new OpenBill.Line(line.names(), "", shared() ? Map.of() : line.how(), ours(line.whole())))
                .toList();
        return bill(billed.year(), true, Optional.of(ours(billed.whole())), lines);
    }

    /** By the figures of now. */
    OpenBill of(CostComparison year) {
        Optional<Money> total = year.preview(payer.participantId()).map(this::ours);
        return bill(
                year.year(),
                false,
                total,
                total.isEmpty()
                        ? List.of()
                        : year.pools().stream().map(this::line).toList());
    }

    private OpenBill bill(int year, boolean decided, Optional<Money> total, List<OpenBill.Line> lines) {
        return new OpenBill(
                year,
                payer.name(),
                decided,
                shared(),
                total.orElse(null),
                total.filter(known -> village.counted() > 0)
                        .map(known -> known.toFraction().dividedBy(BigInteger.valueOf(village.counted())))
                        .orElse(null),
                lines);
    }

    private OpenBill.Line line(PoolComparison pool) {
        Share share = pool.chosen().share(payer.participantId()).orElseThrow();
        return new OpenBill.Line(pool.pool().names(), pool.pool().key().type(), Map.of(), ours(share.amount()));
    }

    private Money ours(Money paid) {
        if (!shared()) {
            return paid;
        }
        return payer.inhabitants() == 0
                ? Money.ZERO
                : Money.rounded(
                        Fraction.of(BigInteger.valueOf(paid.cents()), BigInteger.valueOf(CENTS * payer.inhabitants()))
                                .times(BigInteger.valueOf(village.counted())));
    }

    private boolean shared() {
        return payer.tenants().size() > 1;
    }
}
