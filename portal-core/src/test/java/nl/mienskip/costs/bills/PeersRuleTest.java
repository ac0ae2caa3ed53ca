package nl.mienskip.costs.bills;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.mienskip.costs.Fraction;
import nl.mienskip.costs.Money;
import org.junit.jupiter.api.Test;

class PeersRuleTest {

    private static final Peer OURS = new Peer(1, "Burum", false, 600, Money.ofCents(900_00));

    @Test
    void ofThreeOthersTheLowestTheMiddleAndTheHighestAreTold() {
        Peers peers = PeersRule.compare(
                        OURS, List.of(OURS, nameless(2, 100_00), nameless(3, 300_00), nameless(4, 200_00)))
                .orElseThrow();

        assertThat(peers.others()).isEqualTo(3);
        assertThat(peers.ours()).isEqualTo(Fraction.of(3, 2));
        assertThat(peers.lowest()).isEqualTo(Fraction.of(1, 6));
        assertThat(peers.middle()).isEqualTo(Fraction.of(1, 3));
        assertThat(peers.highest()).isEqualTo(Fraction.of(1, 2));
        assertThat(peers.named()).isEmpty();
    }

    @Test
    void ofAnEvenNumberTheMiddleLiesBetweenTheTwoInTheMiddle() {
        assertThat(PeersRule.compare(
                                OURS,
                                List.of(
                                        nameless(2, 600_00),
                                        nameless(3, 1200_00),
                                        nameless(4, 1800_00),
                                        nameless(5, 6000_00)))
                        .orElseThrow()
                        .middle())
                .isEqualTo(Fraction.of(5, 2));
    }

    @Test
    void fewerThanThreeOthersAreNotCompared() {
        assertThat(PeersRule.compare(OURS, List.of(OURS, nameless(2, 100), named(3, 100))))
                .isEmpty();
    }

    @Test
    void whoIsMuchLargerOrSmallerIsNotOfOurSize() {
        assertThat(PeersRule.compare(
                        OURS,
                        List.of(
                                nameless(2, 100),
                                nameless(3, 100),
                                new Peer(4, "Stad", false, 1201, Money.ofCents(1)),
                                new Peer(5, "Buurt", false, 299, Money.ofCents(1)),
                                new Peer(6, "Niemand", false, 0, Money.ofCents(1)))))
                .isEmpty();
        assertThat(PeersRule.compare(
                        OURS,
                        List.of(
                                nameless(2, 100),
                                new Peer(4, "Twee keer", false, 1200, Money.ofCents(1)),
                                new Peer(5, "De helft", false, 300, Money.ofCents(1)))))
                .isPresent();
    }

    @Test
    void oneOrTwoNamelessAmongTheNamedAreLeftOut() {
        List<Peer> three = List.of(named(2, 100_00), named(3, 200_00), named(4, 300_00));
        List<Peer> withOneMore =
                Stream.concat(three.stream(), Stream.of(nameless(5, 9000_00))).toList();

        assertThat(PeersRule.compare(OURS, withOneMore)).isEqualTo(PeersRule.compare(OURS, three));
        assertThat(PeersRule.compare(OURS, three).orElseThrow().named())
                .extracting(Peers.Named::name)
                .containsExactly("Dorp 2", "Dorp 3", "Dorp 4");
    }

    /** Whatever one nameless peer pays between the others' extremes, or whether it is there, cannot be read off. */
    @Property
    void noFigureOfOneNamelessPeerCanBeWorkedOut(
            @ForAll @IntRange(max = 5) int namedOnes,
            @ForAll @IntRange(max = 2) int namelessOnes,
            @ForAll @IntRange(min = 1, max = 1_000_000) int cents) {
        List<Peer> named = IntStream.range(0, namedOnes)
                .mapToObj(at -> named(10 + at, 100L * at))
                .toList();
        List<Peer> all = new ArrayList<>(named);
        IntStream.range(0, namelessOnes).forEach(at -> all.add(nameless(20 + at, cents)));

        assertThat(PeersRule.compare(OURS, all)).isEqualTo(PeersRule.compare(OURS, named));
    }

    @Test
    void whoHasNoInhabitantsIsNotCompared() {
        Peer nobody = new Peer(1, "Dorp", false, 0, Money.ofCents(1));

        assertThat(PeersRule.compare(nobody, List.of(nameless(2, 1), nameless(3, 1), nameless(4, 1))))
                .isEmpty();
    }

    private static Peer nameless(long id, long cents) {
        return new Peer(id, "Dorp " + id, false, 600, Money.ofCents(cents));
    }

    private static Peer named(long id, long cents) {
        return new Peer(id, "Dorp " + id, true, 600, Money.ofCents(cents));
    }
}
