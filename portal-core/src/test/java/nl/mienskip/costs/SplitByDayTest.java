package nl.mienskip.costs;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys of more than one figure, and members of a part of the year, worked by hand. */
class SplitByDayTest {

    private static final DistributionKey.Simple EQUAL = new DistributionKey.Equal();
    private static final DistributionKey.Simple INHABITANTS = new DistributionKey.Inhabitants();
    private static final DistributionKey.Usage THREE_TO_ONE =
            new DistributionKey.Usage(List.of(meter("requests", "3"), meter("stored-bytes", "1")));

    @Test
    void whoJoinsHalfwayPaysForItsDays() {
        List<Share> shares = split("365.00", EQUAL, stays("a", new Stay(null, null)), stays("b", new Stay(73, null)));

        assertThat(amounts(shares)).as("365 and 73 of 438 days").containsExactly("304.17", "60.83");
    }

    @Test
    void inhabitantsWeighForTheDaysThatTheyWereThere() {
        List<Share> shares = split(
                "1000.00",
                INHABITANTS,
                stays("a", stay(365, 600)),
                stays("b", stay(100, 600)),
                stays("c", stay(265, 600), stay(100, 0)));

        assertThat(amounts(shares)).containsExactly("500.00", "136.99", "363.01");
    }

    @Test
    void aMeterIsWeighedByEachOnesPartOfIt() {
        List<Share> shares = split("400.00", THREE_TO_ONE, used("a", "900", "10"), used("b", "100", "30"));

        assertThat(amounts(shares)).as("300 by 9 to 1, 100 by 1 to 3").containsExactly("295.00", "105.00");
    }

    @Test
    void aMeterInAnotherUnitWeighsTheSame() {
        assertThat(split("400.01", THREE_TO_ONE, used("a", "900", "10"), used("b", "100", "30")))
                .isEqualTo(split("400.01", THREE_TO_ONE, used("a", "0.9", "10000"), used("b", "0.1", "30000")));
    }

    @Test
    void useIsNotWeighedByDays() {
        assertThat(amounts(split(
                        "100.00",
                        new DistributionKey.Usage(),
                        new ParticipantFigures("a", List.of(new Stay(1, null)), one("50")),
                        new ParticipantFigures("b", List.of(new Stay(365, null)), one("50")))))
                .containsExactly("50.00", "50.00");
    }

    @Test
    void aBaseForPartOfTheYearIsRoundedOnceWithTheRest() {
        DistributionKey key = new DistributionKey.Hybrid(Money.ofCents(100_00), INHABITANTS);

        List<Share> shares = split("1000.00", key, stays("a", stay(365, 600)), stays("b", stay(100, 600)));

        Fraction base = Fraction.of(10_000, 365);
        Fraction left = Fraction.of(900, 1).minus(base);
        assertThat(shares.get(1).quota())
                .isEqualTo(base.plus(left.times(BigInteger.valueOf(100)).dividedBy(BigInteger.valueOf(465))));
        assertThat(amounts(shares)).containsExactly("784.95", "215.05");
    }

    @Test
    void aBasePerInhabitantAndAnExtraComeBeforeTheRest() {
        DistributionKey key = new DistributionKey.Hybrid(
                new KeyBase.PerInhabitant(new BigDecimal("0.10")),
                EQUAL,
                List.of(new DistributionKey.Extra("b", "own domain", Money.ofCents(45_00))));

        assertThat(amounts(split("200.00", key, stays("a", stay(365, 600)), stays("b", stay(365, 450)))))
                .as("60 + 25 and 45 + 45 + 25")
                .containsExactly("85.00", "115.00");
    }

    @ParameterizedTest
    @CsvSource({
        "BELOW,24999,10581.00",
        "BELOW,25000,10581.00",
        "BELOW,25001,15872.00",
        "ABOVE,24999,10581.00",
        "ABOVE,25000,15872.00",
        "ABOVE,25001,15872.00"
    })
    void aBaseByBracketKnowsToWhichSideABorderBelongs(Brackets.Border border, long inhabitants, String base) {
        Brackets brackets = new Brackets(
                Brackets.Mode.WHOLE,
                border,
                List.of(
                        new Brackets.Bracket(new BigDecimal(25_000), BigDecimal.ZERO, Money.ofCents(10_581_00)),
                        new Brackets.Bracket(null, BigDecimal.ZERO, Money.ofCents(15_872_00))));
        DistributionKey key = new DistributionKey.Hybrid(new KeyBase.ByBracket(brackets), EQUAL, List.of());

        SplitWorking working = Split.explain(
                new SplitCosts(Money.ofCents(20_000_00), key, List.of(stays("a", stay(365, inhabitants))), 365));

        assertThat(working.fixed(0)).isEqualTo(Exact.of(new BigDecimal(base)));
    }

    @Test
    void whoWasAwayAllYearStaysVisible() {
        List<Share> shares = split("10.00", EQUAL, stays("a", new Stay(365, null)), stays("b", new Stay(0, null)));

        assertThat(amounts(shares)).containsExactly("10.00", "0.00");
    }

    @Test
    void theWorkingTellsWhoGotACentAndWhetherTheIdDecided() {
        Stay year = new Stay(null, null);
        SplitWorking working = Split.explain(new SplitCosts(
                Money.ofCents(100_00), EQUAL, List.of(stays("b", year), stays("a", year), stays("c", year)), 365));

        assertThat(List.of(working.gotACent(0), working.gotACent(1), working.gotACent(2)))
                .containsExactly(false, true, false);
        assertThat(working.decidedById(0) && working.decidedById(1)).isTrue();
        assertThat(working.weight(0)).hasToString("1");
        assertThat(working.weights()).hasToString("3");
    }

    private static List<Share> split(String total, DistributionKey key, ParticipantFigures... participants) {
        return Split.of(new SplitCosts(Money.ofEuros(new BigDecimal(total), "total"), key, List.of(participants), 365));
    }

    private static List<String> amounts(List<Share> shares) {
        return shares.stream().map(share -> share.amount().toString()).toList();
    }

    private static ParticipantFigures stays(String id, Stay... stays) {
        return new ParticipantFigures(id, List.of(stays), Map.of());
    }

    private static Stay stay(int days, long inhabitants) {
        return new Stay(days, BigDecimal.valueOf(inhabitants));
    }

    private static ParticipantFigures used(String id, String requests, String stored) {
        return new ParticipantFigures(
                id,
                List.of(Stay.allYear(null)),
                Map.of("requests", new BigDecimal(requests), "stored-bytes", new BigDecimal(stored)));
    }

    private static Map<String, BigDecimal> one(String figure) {
        return Map.of(ParticipantFigures.ONE_FIGURE, new BigDecimal(figure));
    }

    private static DistributionKey.WeighedMeter meter(String name, String weight) {
        return new DistributionKey.WeighedMeter(name, new BigDecimal(weight));
    }
}
