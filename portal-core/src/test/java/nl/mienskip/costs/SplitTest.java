package nl.mienskip.costs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Figures worked by hand: from the guide for municipal communities, the Burum portal, and the API's own example. */
class SplitTest {

    private static final DistributionKey EQUAL = new DistributionKey.Equal();
    private static final DistributionKey.Simple INHABITANTS = new DistributionKey.Inhabitants();

    @Test
    void byInhabitantsOfAMillionAHundredThousandPayATenth() {
        List<Share> shares = split("100000.00", INHABITANTS, twentyTogetherAMillion());

        assertThat(shares.get(0).amount()).hasToString("10000.00");
        assertThat(shares.get(1).amount()).hasToString("2500.00");
    }

    @Test
    void equalOverTwentyIsFiveThousandEach() {
        assertThat(split("100000.00", EQUAL, twentyTogetherAMillion()))
                .allSatisfy(share -> assertThat(share.amount()).hasToString("5000.00"));
    }

    @Test
    void hybridIsABaseForEachAndTheRestByInhabitants() {
        var key = new DistributionKey.Hybrid(Money.ofEuros(new BigDecimal("2000"), "base"), INHABITANTS);

        List<Share> shares = split("100000.00", key, twentyTogetherAMillion());

        assertThat(shares.get(0).amount()).hasToString("8000.00");
        assertThat(shares.get(1).amount()).hasToString("3500.00");
    }

    @Test
    void theSharesShowTheRoundingAsExactFractions() {
        List<Share> shares = split("100.00", EQUAL, List.of(one("b"), one("a"), one("c")));

        assertThat(shares).extracting(Share::id).containsExactly("b", "a", "c");
        assertThat(shares)
                .extracting(share -> share.amount().toString())
                .as("equal remainders: the lower id gets the cent")
                .containsExactly("33.33", "33.34", "33.33");
        assertThat(shares).extracting(share -> share.quota().toString()).containsOnly("100/3");
        assertThat(shares)
                .extracting(share -> share.adjustment().toString())
                .containsExactly("-1/300", "1/150", "-1/300");
    }

    @Test
    void aWholeQuotaIsWrittenWithoutALine() {
        Share share = split("50.00", EQUAL, List.of(one("a"), one("b"))).get(0);

        assertThat(share.quota()).hasToString("25");
        assertThat(share.adjustment()).hasToString("0");
    }

    @Test
    void usageInDecimalsIsWeighedExactly() {
        List<Share> shares = split(
                "10.00",
                new DistributionKey.Usage(),
                List.of(used("a", "12.5"), used("b", "37.50"), used("c", "0.000000000001")));

        assertThat(shares).extracting(share -> share.amount().toString()).containsExactly("2.50", "7.50", "0.00");
        assertThat(shares.get(2).quota()).hasToString("10/50000000000001");
    }

    @Test
    void oneHundredEightyTwoEurosTwentyFiveAtNinetyEightToTwoLosesNoCent() {
        List<Share> shares = split("182.25", new DistributionKey.Usage(), List.of(used("a", "98"), used("b", "2")));

        assertThat(shares)
                .extracting(share -> share.amount().toString())
                .as("178.605 and 3.645: the naive way bills 182.26")
                .containsExactly("178.61", "3.64");
    }

    /** The source prints whole or rounded euros; the engine keeps the cents. */
    @Nested
    class TheReportingSystem {

        @Test
        void minimumCostsPerParticipantFallWhenThirtyMoreJoin() {
            assertThat(firstOf("27500.00", EQUAL, 45)).as("printed as 611").isEqualTo("611.12");
            assertThat(lastOf("27500.00", EQUAL, 45)).as("printed as 611").isEqualTo("611.11");
            assertThat(firstOf("27500.00", EQUAL, 75)).as("printed as 367").isEqualTo("366.67");
        }

        @Test
        void targetIsEqualToTheEuro() {
            assertThat(firstOf("108900.00", EQUAL, 45)).isEqualTo("2420.00");
            assertThat(firstOf("108900.00", EQUAL, 75)).isEqualTo("1452.00");
        }

        @Test
        void targetByInhabitantsKeepsTheCentsThatTheSourceRoundsAway() {
            assertThat(ofInhabitants("108900.00", 20_000, 1_500_000))
                    .as("printed as 1,450")
                    .isEqualTo("1452.00");
            assertThat(ofInhabitants("108900.00", 20_000, 2_500_000))
                    .as("printed as 870")
                    .isEqualTo("871.20");
            assertThat(ofInhabitants("108900.00", 50_000, 1_500_000)).isEqualTo("3630.00");
            assertThat(ofInhabitants("108900.00", 50_000, 2_500_000)).isEqualTo("2178.00");
            assertThat(ofInhabitants("108900.00", 100_000, 1_500_000)).isEqualTo("7260.00");
            assertThat(ofInhabitants("108900.00", 100_000, 2_500_000)).isEqualTo("4356.00");
        }

        @Test
        void wishIsEqualAndByInhabitantsToTheEuro() {
            assertThat(firstOf("247500.00", EQUAL, 45)).isEqualTo("5500.00");
            assertThat(firstOf("247500.00", EQUAL, 75)).isEqualTo("3300.00");
            assertThat(ofInhabitants("247500.00", 20_000, 1_500_000)).isEqualTo("3300.00");
            assertThat(ofInhabitants("247500.00", 20_000, 2_500_000)).isEqualTo("1980.00");
            assertThat(ofInhabitants("247500.00", 50_000, 1_500_000)).isEqualTo("8250.00");
            assertThat(ofInhabitants("247500.00", 50_000, 2_500_000)).isEqualTo("4950.00");
            assertThat(ofInhabitants("247500.00", 100_000, 1_500_000)).isEqualTo("16500.00");
            assertThat(ofInhabitants("247500.00", 100_000, 2_500_000)).isEqualTo("9900.00");
        }

        private String ofInhabitants(String total, long these, long together) {
            return split(total, INHABITANTS, List.of(living("a", these), living("rest", together - these)))
                    .get(0)
                    .amount()
                    .toString();
        }
    }

    private static String firstOf(String total, DistributionKey key, int members) {
        return split(total, key, members(members)).getFirst().amount().toString();
    }

    private static String lastOf(String total, DistributionKey key, int members) {
        return split(total, key, members(members)).getLast().amount().toString();
    }

    private static List<ParticipantFigures> members(int howMany) {
        return IntStream.range(0, howMany)
                .mapToObj(i -> one("%03d".formatted(i)))
                .toList();
    }

    private static List<ParticipantFigures> twentyTogetherAMillion() {
        return IntStream.range(0, 20)
                .mapToObj(i -> living("m" + i, i == 0 ? 100_000 : i == 1 ? 25_000 : i == 2 ? 25_000 : 50_000))
                .toList();
    }

    private static List<Share> split(String total, DistributionKey key, List<ParticipantFigures> participants) {
        return Split.of(new SplitCosts(Money.ofEuros(new BigDecimal(total), "total"), key, participants));
    }

    private static ParticipantFigures one(String id) {
        return new ParticipantFigures(id, (BigDecimal) null, null);
    }

    private static ParticipantFigures living(String id, long inhabitants) {
        return new ParticipantFigures(id, BigDecimal.valueOf(inhabitants), null);
    }

    private static ParticipantFigures used(String id, String usage) {
        return new ParticipantFigures(id, null, new BigDecimal(usage));
    }
}
