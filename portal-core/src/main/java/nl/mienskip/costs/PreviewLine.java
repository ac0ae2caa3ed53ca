package nl.mienskip.costs;

import java.math.BigDecimal;
import java.util.List;
import nl.mienskip.tenants.Language;

/**
 * One pool on a preview statement, with everything that is needed to compute it again.
 *
 * @param participants over how many it is divided
 * @param weight the payer's own figure under the key (the variable one of a hybrid)
 * @param weights that of all together
 * @param share what comes out; null when it cannot be divided
 * @param refused why it cannot be divided; null when it can
 */
public record PreviewLine(
        CostPoolView pool, int participants, BigDecimal weight, BigDecimal weights, Share share, Reason refused) {

    static PreviewLine of(CostPoolView pool, Payer payer, List<Payer> payers) {
        KeyOutcome outcome = KeyOutcome.of(pool, pool.key(), payers);
        return new PreviewLine(
                pool,
                payers.size(),
                weight(pool, payer),
                payers.stream().map(each -> weight(pool, each)).reduce(BigDecimal.ZERO, BigDecimal::add),
                outcome.share(payer.participantId()).orElse(null),
                outcome.refused());
    }

    private static BigDecimal weight(CostPoolView pool, Payer payer) {
        return switch (pool.key().variable()) {
            case DistributionKey.Equal e -> BigDecimal.ONE;
            case DistributionKey.Inhabitants i -> BigDecimal.valueOf(payer.inhabitants());
            case DistributionKey.Usage u -> BigDecimal.valueOf(payer.usage(pool.meter()));
        };
    }

    /** What all pay together before anything is weighed. */
    public Money bases() {
        return Money.ofCents(pool.key().base().cents() * participants);
    }

    /** The arithmetic in sentences. */
    public List<String> words(Language language) {
        return new Arithmetic(this, language).sentences();
    }
}
