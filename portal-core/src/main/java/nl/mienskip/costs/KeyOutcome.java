package nl.mienskip.costs;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What one key makes of one pool.
 *
 * @param chosen whether this is the key that the preview uses
 * @param shares of all payers, by participant; none when it cannot be divided so
 * @param refused why it cannot be divided so; null when it can
 */
public record KeyOutcome(DistributionKey key, boolean chosen, Map<Long, Share> shares, Refusal refused) {

    public KeyOutcome {
        shares = Map.copyOf(shares);
    }

    /** Divides a pool by a key; a key that cannot do it says why. */
    static KeyOutcome of(CostPoolView pool, DistributionKey key, List<Payer> payers) {
        boolean chosen = key.equals(pool.key());
        try {
            return new KeyOutcome(
                    key,
                    chosen,
                    Split.of(pool.question(key, payers)).stream()
                            .collect(Collectors.toMap(share -> Long.valueOf(share.id()), share -> share)),
                    null);
        } catch (InvalidSplit refusal) {
            return new KeyOutcome(key, chosen, Map.of(), Refusal.of(refusal));
        }
    }

    /** The share of one participant; empty when it does not pay or nothing could be divided. */
    public Optional<Share> share(long participantId) {
        return Optional.ofNullable(shares.get(participantId));
    }
}
