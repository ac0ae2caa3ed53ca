package nl.mienskip.costs.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.HashMap;
import java.util.Map;
import nl.mienskip.kernel.InvalidInput;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The members vote, and what comes of it. */
@ArquillianTest
class VotesIT extends DecidingCase {

    @Test
    void votesDownMeansRejected() {
        DecisionView approved = approve(propose(drafted(null), FROM));
        DecisionView recorded = record(approved, VoteChoice.AGAINST);
        DecisionView closed =
                as(BOARD, () -> decisions.close(new CloseVote(recorded.id(), recorded.version(), "ALV 3")));

        assertThat(closed.state()).isEqualTo(DecisionState.REJECTED);
        assertThat(heard.adopted()).isEmpty();
        assertThat(inForce(FROM)).isNull();
    }

    @Test
    void withoutAQuorumTheNextAssemblyVotesAgain() {
        DecisionView approved = approve(propose(drafted(null), FROM));
        DecisionView adjourned =
                as(BOARD, () -> decisions.close(new CloseVote(approved.id(), approved.version(), "ALV 3")));

        assertThat(adjourned.state()).isEqualTo(DecisionState.APPROVED);
        assertThat(adjourned.last(StepKind.ADJOURNED).words()).contains("ALV 3");
        assertThat(adopt(adjourned).state()).isEqualTo(DecisionState.ADOPTED);
    }

    @Test
    void aVoteIsOneMembersAndMayBeTakenBackUntilTheEnd() {
        DecisionView approved = approve(propose(drafted(null), FROM));
        VoteSheet before = as(BOARD, () -> decisions.votes(approved.id()));
        long member = before.roll().getFirst().participantId();

        VoteSheet voted = as(
                BOARD,
                () -> decisions.recordVotes(
                        new RecordVotes(approved.id(), approved.version(), Map.of(member, VoteChoice.FOR))));
        assertThat(voted.outcome().inFavour()).isEqualTo(1);
        Map<Long, VoteChoice> none = new HashMap<>();
        none.put(member, null);
        VoteSheet taken = as(
                BOARD,
                () -> decisions.recordVotes(
                        new RecordVotes(approved.id(), voted.decision().version(), none)));

        assertThat(taken.outcome().present()).isZero();
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> as(
                        BOARD,
                        () -> decisions.recordVotes(new RecordVotes(
                                approved.id(), taken.decision().version(), Map.of(-1L, VoteChoice.FOR)))));
    }

    @Test
    void inhabitantsWeighAsTheyAreCountedInTheBill() {
        DecisionView proposed = as(BOARD, () -> {
            DecisionView draft = drafted(null);
            return decisions.propose(
                    new ProposeDecision(draft.id(), draft.version(), FROM, new VoteRule(VoteWeight.INHABITANTS, 20)));
        });

        VoteSheet sheet = as(BOARD, () -> decisions.votes(proposed.id()));

        assertThat(sheet.roll())
                .filteredOn(ballot -> ballot.name().contains("Burum"))
                .extracting(Ballot::weight)
                .containsExactly(600L);
    }

    @Test
    void everyVoteThatChangedStandsInItsStepHoweverMany() throws Exception {
        DecisionView approved = approve(propose(drafted(null), FROM));
        for (int i = 0; i < 40; i++) {
            rows.run(
                    "insert into participant (name, vat_position, member_since) values (?, 'NOT_LIABLE', '2026-01-01')",
                    "VotesIT " + i + " " + "x".repeat(50));
        }

        DecisionView voted = record(approved, VoteChoice.FOR);
        DecisionView again = record(voted, VoteChoice.AGAINST);

        assertThat(voted.last(StepKind.VOTES_RECORDED).words().lines())
                .hasSizeGreaterThanOrEqualTo(42)
                .allMatch(line -> line.endsWith(": - -> FOR"));
        assertThat(again.last(StepKind.VOTES_RECORDED).words().lines())
                .allMatch(line -> line.endsWith(": FOR -> AGAINST"));
    }
}
