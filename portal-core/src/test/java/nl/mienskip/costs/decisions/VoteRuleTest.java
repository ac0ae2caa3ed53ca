package nl.mienskip.costs.decisions;

import static nl.mienskip.costs.decisions.VoteChoice.ABSTAIN;
import static nl.mienskip.costs.decisions.VoteChoice.AGAINST;
import static nl.mienskip.costs.decisions.VoteChoice.FOR;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import nl.mienskip.kernel.InvalidInput;

class VoteRuleTest {

    private static final VoteRule HALF = new VoteRule(VoteWeight.EQUAL, 50);

    @FunctionalInterface
    interface Counting {
        VoteOutcome of(VoteRule rule, List<Ballot> roll);
    }

    @Example
    void moreForThanAgainstAdopts() {
        VoteOutcome outcome = HALF.outcome(roll(FOR, FOR, AGAINST, null));

        assertThat(outcome).isEqualTo(new VoteOutcome(4, 3, 2, 1, true));
        assertThat(outcome.adopted()).isTrue();
    }

    @Example
    void equalVotesAdoptNothing() {
        assertThat(HALF.outcome(roll(FOR, AGAINST, ABSTAIN)).adopted()).isFalse();
    }

    @Example
    void whoAbstainsTakesPartAndDecidesNothing() {
        VoteOutcome outcome = HALF.outcome(roll(FOR, ABSTAIN, null, null));

        assertThat(outcome.quorate()).isTrue();
        assertThat(outcome.abstained()).isEqualTo(1);
        assertThat(outcome.adopted()).isTrue();
    }

    @Example
    void exactlyTheQuorumIsEnough() {
        assertThat(new VoteRule(VoteWeight.EQUAL, 67)
                        .outcome(roll(FOR, FOR, null))
                        .quorate())
                .as("two of three are 66.7 percent")
                .isFalse();
        assertThat(new VoteRule(VoteWeight.EQUAL, 66)
                        .outcome(roll(FOR, FOR, null))
                        .quorate())
                .isTrue();
        assertThat(HALF.outcome(roll(FOR, null)).quorate()).isTrue();
    }

    @Example
    void itTellsHowManyStillHaveToTakePart() {
        VoteOutcome oneOfFive = HALF.outcome(roll(FOR, null, null, null, null));
        VoteOutcome threeOfFive = HALF.outcome(roll(FOR, AGAINST, ABSTAIN, null, null));

        assertThat(HALF.missing(oneOfFive)).isEqualTo(2);
        assertThat(HALF.missing(threeOfFive)).isZero();
    }

    @Example
    void belowTheQuorumNothingIsAdopted() {
        assertThat(HALF.outcome(roll(FOR, null, null)).adopted()).isFalse();
    }

    @Example
    void inhabitantsOutweighNumbers() {
        List<Ballot> roll = List.of(
                new Ballot(1, "Burum", 600, AGAINST),
                new Ballot(2, "Munnekezijl", 450, AGAINST),
                new Ballot(3, "Noardeast-Fryslân", 43_740, FOR));

        assertThat(new VoteRule(VoteWeight.INHABITANTS, 50).outcome(roll).adopted())
                .isTrue();
    }

    @Example
    void withoutAnyWeightThereIsNoVote() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> HALF.outcome(List.of(new Ballot(1, "Leeg", 0, FOR))));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> HALF.outcome(List.of()));
    }

    @Example
    void aQuorumIsAPercentage() {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new VoteRule(VoteWeight.EQUAL, 101));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new VoteRule(VoteWeight.EQUAL, -1));
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(() -> new VoteRule(null, 50));
    }

    @Provide
    Arbitrary<List<Ballot>> rolls() {
        Arbitrary<VoteChoice> choices = Arbitraries.of(VoteChoice.class).injectNull(0.25);
        return Combinators.combine(Arbitraries.longs().between(0, 1_000), choices)
                .as((weight, choice) -> new Ballot(0, "lid", weight, choice))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .filter(roll -> roll.stream().anyMatch(ballot -> ballot.weight() > 0));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void everyVoteCountsOnceAndNoneDecidesByItsPlace(
            @ForAll("rolls") List<Ballot> roll, @ForAll @IntRange(max = 100) int quorum, @ForAll Random random) {
        countsRight(VoteRule::outcome, roll, quorum, random);
    }

    @Example
    void aCountThatLeavesOutWhoAbstainedWouldBeFound() {
        Counting faulty = (rule, roll) -> rule.outcome(
                roll.stream().filter(ballot -> ballot.choice() != ABSTAIN).toList());

        assertThatThrownBy(() -> countsRight(faulty, roll(FOR, ABSTAIN, null), 60, new Random(1)))
                .isInstanceOf(AssertionError.class);
    }

    @Example
    void aTieThatAdoptsWouldBeFound() {
        Counting faulty = (rule, roll) -> {
            VoteOutcome right = rule.outcome(roll);
            return new VoteOutcome(
                    right.total(), right.present(), right.inFavour() + 1, right.against(), right.quorate());
        };

        assertThatThrownBy(() -> countsRight(faulty, roll(FOR, AGAINST), 0, new Random(1)))
                .isInstanceOf(AssertionError.class);
    }

    /** Counted here another way: one by one, with decimals. */
    private static void countsRight(Counting counting, List<Ballot> roll, int quorum, Random random) {
        VoteRule rule = new VoteRule(VoteWeight.INHABITANTS, quorum);
        VoteOutcome outcome = counting.of(rule, roll);
        long balance = 0;
        long present = 0;
        long total = 0;
        for (Ballot ballot : roll) {
            total += ballot.weight();
            present += ballot.choice() == null ? 0 : ballot.weight();
            balance += ballot.choice() == FOR ? ballot.weight() : ballot.choice() == AGAINST ? -ballot.weight() : 0;
        }
        assertThat(outcome.total()).isEqualTo(total);
        assertThat(outcome.inFavour() + outcome.against() + outcome.abstained()).isEqualTo(present);
        assertThat(outcome.quorate())
                .isEqualTo(BigDecimal.valueOf(present)
                                .compareTo(BigDecimal.valueOf(total)
                                        .multiply(BigDecimal.valueOf(quorum).movePointLeft(2)))
                        >= 0);
        assertThat(outcome.adopted()).isEqualTo(outcome.quorate() && balance > 0);
        List<Ballot> shuffled = new ArrayList<>(roll);
        Collections.shuffle(shuffled, random);
        assertThat(counting.of(rule, shuffled)).isEqualTo(outcome);
    }

    private static List<Ballot> roll(VoteChoice... choices) {
        List<Ballot> roll = new ArrayList<>();
        for (VoteChoice choice : choices) {
            roll.add(new Ballot(roll.size() + 1L, "lid " + roll.size(), 1, choice));
        }
        return roll;
    }
}
