package nl.mienskip.costs;

import java.util.List;
import java.util.stream.Stream;

/** One pool divided by each of the four keys. */
public record PoolComparison(CostPoolView pool, List<KeyOutcome> outcomes) {

    public PoolComparison {
        outcomes = List.copyOf(outcomes);
    }

    static PoolComparison of(CostPoolView pool, List<Payer> payers) {
        return new PoolComparison(
                pool,
                Stream.of(
                                new DistributionKey.Equal(),
                                new DistributionKey.Inhabitants(),
                                usage(pool.key()),
                                hybrid(pool, payers.size()))
                        .map(key -> KeyOutcome.of(pool, key, payers))
                        .toList());
    }

    /** By the pool's own meters, where its key names them. */
    private static DistributionKey usage(DistributionKey key) {
        return key.variable() instanceof DistributionKey.Usage own ? own : new DistributionKey.Usage();
    }

    /** The pool's own hybrid, or as an example half of the pool as equal bases and the rest by inhabitants. */
    private static DistributionKey hybrid(CostPoolView pool, int payers) {
        if (pool.key() instanceof DistributionKey.Hybrid own) {
            return own;
        }
        long each = pool.amount().cents() / 2 / Math.max(1, payers);
        return new DistributionKey.Hybrid(Money.ofCents(each), new DistributionKey.Inhabitants());
    }

    /** What this kind of key makes of the pool. */
    public KeyOutcome by(String keyType) {
        return outcomes.stream()
                .filter(outcome -> outcome.key().type().equals(keyType))
                .findFirst()
                .orElseThrow();
    }

    /** What the key of the preview makes of the pool. */
    public KeyOutcome chosen() {
        return by(pool.key().type());
    }
}
