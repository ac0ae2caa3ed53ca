package nl.mienskip.costs.bills;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import nl.mienskip.costs.CostComparison;
import nl.mienskip.costs.Fraction;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.Payer;
import nl.mienskip.costs.PoolComparison;
import nl.mienskip.costs.Share;

/** Takes one village's part out of what its payer pays: by inhabitants, as far as it pays for others too. */
final class OpenBills {

    private final CostComparison year;
    private final Payer payer;
    private final Payer.Part village;

    OpenBills(CostComparison year, Payer payer, long tenantId) {
        this.year = year;
        this.payer = payer;
        this.village = payer.tenants().stream()
                .filter(part -> part.tenantId() == tenantId)
                .findFirst()
                .orElseThrow();
    }

    OpenBill bill() {
        Optional<Money> total = year.preview(payer.participantId()).map(this::ours);
        return new OpenBill(
                year.year(),
                payer.name(),
                shared(),
                total.orElse(null),
                total.filter(known -> village.counted() > 0)
                        .map(known -> known.toFraction().dividedBy(BigInteger.valueOf(village.counted())))
                        .orElse(null),
                total.isEmpty()
                        ? List.of()
                        : year.pools().stream().map(this::line).toList());
    }

    private OpenBill.Line line(PoolComparison pool) {
        Share share = pool.chosen().share(payer.participantId()).orElseThrow();
        return new OpenBill.Line(pool.pool().names(), pool.pool().key().type(), ours(share.amount()));
    }

    private Money ours(Money paid) {
        if (!shared()) {
            return paid;
        }
        return payer.inhabitants() == 0
                ? Money.ZERO
                : Money.rounded(
                        Fraction.of(BigInteger.valueOf(paid.cents()), BigInteger.valueOf(100 * payer.inhabitants()))
                                .times(BigInteger.valueOf(village.counted())));
    }

    private boolean shared() {
        return payer.tenants().size() > 1;
    }
}
