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

    /** The kinds of key, in the order in which they are shown. */
    public static final List<String> KEYS = List.of("equal", "inhabitants", "usage", "hybrid");

    public CostComparison {
        payers = List.copyOf(payers);
        pools = List.copyOf(pools);
    }

    /** The pools of a document, divided over who pays in its year. */
    public static CostComparison of(PoolsDocument document, List<Payer> payers) {
        return new CostComparison(
                document.year(),
                payers,
                document.pools().stream()
                        .map(pool -> PoolComparison.of(pool, payers))
                        .toList());
    }

    /** What each payer pays and would pay, by name. */
    public List<MemberKeys> members() {
        return payers.stream().map(this::member).toList();
    }

    /** What one payer pays and would pay. */
    public MemberKeys member(Payer payer) {
        return new MemberKeys(
                payer.participantId(),
                payer.name(),
                preview(payer.participantId()).orElse(null),
                KEYS.stream()
                        .map(type -> new KeyTotal(
                                type, total(type, payer.participantId()).orElse(null)))
                        .toList());
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
