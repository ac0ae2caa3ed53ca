package nl.mienskip.costs.bills;

import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.mienskip.costs.Fraction;

/**
 * Compares without giving anybody away. Who agreed may be named. The others are counted in only when there are three or more
 * of them: with one or two, their figures could be worked out from the named ones. And nothing is shown of fewer than three
 * in all.
 */
final class PeersRule {

    private static final int FEWEST = 3;

    private PeersRule() {}

    static Optional<Peers> compare(Peer ours, List<Peer> all) {
        if (ours.inhabitants() == 0) {
            return Optional.empty();
        }
        List<Peer> ofOurSize = all.stream()
                .filter(peer -> peer.participantId() != ours.participantId())
                .filter(peer -> peer.ofTheSizeOf(ours))
                .sorted(Comparator.comparing(Peer::each).thenComparing(Peer::name))
                .toList();
        long nameless = ofOurSize.stream().filter(peer -> !peer.named()).count();
        List<Peer> counted = nameless >= FEWEST
                ? ofOurSize
                : ofOurSize.stream().filter(Peer::named).toList();
        return counted.size() < FEWEST ? Optional.empty() : Optional.of(peers(ours, counted));
    }

    private static Peers peers(Peer ours, List<Peer> counted) {
        return new Peers(
                ours.each(),
                counted.size(),
                counted.getFirst().each(),
                middle(counted),
                counted.getLast().each(),
                counted.stream()
                        .filter(Peer::named)
                        .map(peer -> new Peers.Named(peer.name(), peer.inhabitants(), peer.each()))
                        .toList());
    }

    private static Fraction middle(List<Peer> counted) {
        int size = counted.size();
        return counted.get((size - 1) / 2)
                .each()
                .plus(counted.get(size / 2).each())
                .dividedBy(BigInteger.TWO);
    }
}
