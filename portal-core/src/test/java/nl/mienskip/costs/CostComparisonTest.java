package nl.mienskip.costs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CostComparisonTest {

    private static final DistributionKey EQUAL = new DistributionKey.Equal();
    private static final DistributionKey.Simple INHABITANTS = new DistributionKey.Inhabitants();
    private static final DistributionKey.Simple USAGE = new DistributionKey.Usage();

    private final CostComparison year = compare(Burum.certificates(EQUAL), Burum.hosting(INHABITANTS));

    @Test
    void theFourKeysStandSideBySide() {
        PoolComparison hosting = year.pools().get(1);

        assertThat(amounts(hosting.by("equal"))).containsExactly("1410.00", "1410.00");
        assertThat(amounts(hosting.by("inhabitants"))).containsExactly("37.60", "2782.40");
        assertThat(amounts(hosting.by("usage"))).containsExactly("2005.02", "814.98");
        assertThat(amounts(hosting.by("hybrid")))
                .as("half as equal bases of 705, the rest by inhabitants")
                .containsExactly("723.80", "2096.20");
    }

    @Test
    void theChosenKeyIsMarkedAndMakesThePreview() {
        assertThat(year.pools().getFirst().outcomes())
                .filteredOn(KeyOutcome::chosen)
                .extracting(KeyOutcome::key)
                .containsExactly(EQUAL);
        assertThat(year.preview(1)).hasValue(Money.ofCents(325_00 + 37_60));
        assertThat(year.preview(2)).hasValue(Money.ofCents(325_00 + 2782_40));
    }

    @Test
    void totalsAddThePoolsUnderOneKey() {
        assertThat(year.total("equal", 1)).hasValue(Money.ofCents(325_00 + 1410_00));
        assertThat(year.total("equal", 99)).as("who does not pay has no total").isEmpty();
    }

    @Test
    void aPoolsOwnHybridIsTheOneThatIsShown() {
        DistributionKey own = new DistributionKey.Hybrid(Money.ofCents(100_00), USAGE);

        PoolComparison hosting = PoolComparison.of(Burum.hosting(own), Burum.PAYERS);

        assertThat(hosting.chosen().key()).isEqualTo(own);
        assertThat(amounts(hosting.chosen())).containsExactly("1962.82", "857.18");
    }

    @Test
    void aKeyThatCannotDivideYetSaysWhyAndLeavesTheOthersStanding() {
        List<Payer> unused = List.of(new Payer(1, "Dorpsbelang Burum", Burum.VILLAGE.tenants(), Map.of()));

        PoolComparison hosting = PoolComparison.of(Burum.hosting(USAGE), unused);

        assertThat(hosting.by("usage").refused().reason()).isEqualTo(Reason.WEIGHTS_SUM_TO_ZERO);
        assertThat(hosting.by("usage").share(1)).isEmpty();
        assertThat(hosting.by("inhabitants").share(1)).isPresent();
        assertThat(new CostComparison(2026, unused, List.of(hosting)).preview(1))
                .isEmpty();
    }

    @Test
    void withoutAnybodyWhoPaysEveryKeySaysSo() {
        assertThat(PoolComparison.of(Burum.hosting(EQUAL), List.of()).outcomes())
                .extracting(outcome -> outcome.refused().reason())
                .containsOnly(Reason.NO_PARTICIPANTS);
    }

    private static CostComparison compare(CostPoolView... pools) {
        return new CostComparison(
                2026,
                Burum.PAYERS,
                Stream.of(pools)
                        .map(pool -> PoolComparison.of(pool, Burum.PAYERS))
                        .toList());
    }

    private static List<String> amounts(KeyOutcome outcome) {
        return Burum.PAYERS.stream()
                .map(payer -> outcome.share(payer.participantId())
                        .orElseThrow()
                        .amount()
                        .toString())
                .toList();
    }
}
