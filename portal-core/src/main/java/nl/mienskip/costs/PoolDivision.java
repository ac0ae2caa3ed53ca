package nl.mienskip.costs;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A pool divided once over everybody who pays.
 *
 * @param payers in the order of the shares
 */
public record PoolDivision(CostPoolView pool, List<Payer> payers, SplitWorking working) {

    public PoolDivision {
        payers = List.copyOf(payers);
    }

    /** @throws InvalidSplit when it cannot be divided over them */
    public static PoolDivision of(CostPoolView pool, List<Payer> payers) {
        return new PoolDivision(pool, payers, Split.explain(pool.question(pool.key(), payers)));
    }

    /** What each pays, with the arithmetic, in the order of the payers. */
    public List<PreviewLine> lines() {
        return IntStream.range(0, payers.size())
                .mapToObj(i -> new PreviewLine(pool, payers.get(i), payers.size(), working, i, null))
                .toList();
    }
}
