package nl.mienskip.costs;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * A year's pools, each divided by each of the four keys, for all who pay.
 *
 * @param payers by name; the shares stand in this order
 */
public record CostComparison(int year, List<Payer> payers, List<PoolComparison> pools) {

    public CostComparison {
        payers = List.copyOf(payers);
        pools = List.copyOf(pools);
    }

    /** What a participant would pay in all if every pool went by this kind of key; empty when one of them cannot. */
    public Optional<Money> total(String keyType, long participantId) {
        return sum(pool -> pool.by(keyType), participantId);
    }

    /** What a participant pays in the preview; empty when one of the pools cannot be divided yet. */
    public Optional<Money> preview(long participantId) {
        return sum(PoolComparison::chosen, participantId);
    }

    private Optional<Money> sum(Function<PoolComparison, KeyOutcome> by, long participantId) {
        return pools.stream()
                .map(pool -> by.apply(pool).share(participantId).map(Share::amount))
                .reduce(Optional.of(Money.ZERO), (sum, share) -> sum.flatMap(so -> share.map(so::plus)));
    }
}
