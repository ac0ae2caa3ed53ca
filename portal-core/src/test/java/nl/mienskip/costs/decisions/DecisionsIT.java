package nl.mienskip.costs.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.UserTransaction;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Forbidden;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.kernel.audit.AuditEntryView;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.kernel.time.PlatformTime;
import nl.mienskip.server.CoreInServer;
import nl.mienskip.server.Rows;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The life of a decision on a real database, with the demo's members. Every transaction is rolled back. */
@ArquillianTest
class DecisionsIT {

    private static final int YEAR = 2871;
    private static final LocalDate FROM = LocalDate.of(YEAR, 1, 1);
    private static final LocalDate LATER = LocalDate.of(YEAR, 7, 1);
    private static final VoteRule RULE = new VoteRule(VoteWeight.EQUAL, 50);

    private static final Actor TREASURER = actor(7101, Role.TREASURER);
    private static final Actor BOARD = actor(7102, Role.BOARD_MEMBER);
    private static final Actor SUPERVISORS = actor(7103, Role.SUPERVISORY_BOARD_MEMBER);

    @Inject
    private Decisions decisions;

    @Inject
    private Audit audit;

    @Inject
    private Heard heard;

    @Inject
    private Rows rows;

    @Inject
    private UserTransaction transaction;

    @PersistenceContext
    private EntityManager entities;

    /** What the other rooms are told. */
    @ApplicationScoped
    static class Heard {
        private final List<DecisionView> adopted = new ArrayList<>();

        void hear(@Observes DecisionAdopted event) {
            if (event.decision().year() == YEAR) {
                adopted.add(event.decision());
            }
        }

        List<DecisionView> adopted() {
            return adopted;
        }
    }

    @Deployment
    static WebArchive core() {
        return CoreInServer.deployment();
    }

    @BeforeEach
    void begin() throws Exception {
        heard.adopted().clear();
        transaction.begin();
    }

    @AfterEach
    void leaveNothingBehind() throws Exception {
        transaction.rollback();
    }

    @Test
    void aTariffGoesFromDraftToInForce() {
        DecisionView adopted = adopted(drafted(null), FROM);

        assertThat(adopted.state()).isEqualTo(DecisionState.ADOPTED);
        assertThat(adopted.steps())
                .extracting(DecisionStepView::kind)
                .containsExactly(
                        StepKind.DRAFTED,
                        StepKind.PROPOSED,
                        StepKind.APPROVED,
                        StepKind.VOTES_RECORDED,
                        StepKind.ADOPTED);
        assertThat(adopted.last(StepKind.APPROVED).actorName()).isEqualTo("SUPERVISORY_BOARD_MEMBER");
        assertThat(adopted.last(StepKind.APPROVED).accountId()).isEqualTo(7103);
        assertThat(adopted.document()).isEqualTo(document(1));
        assertThat(heard.adopted()).extracting(DecisionView::id).containsExactly(adopted.id());
        assertThat(inForce(FROM.minusDays(1))).isNull();
        assertThat(inForce(FROM).id()).isEqualTo(adopted.id());
        assertThat(as(actor(1, Role.TENANT_ADMINISTRATOR), () -> decisions.inForce(DecisionKind.TARIFF, YEAR, FROM)))
                .as("a village may read what it pays by")
                .isPresent();
    }

    @Test
    void everyStepIsLogged() {
        adopted(drafted(null), FROM);

        List<AuditEntryView> log =
                as(actor(1, Role.AUDITOR), () -> audit.list(1).items());
        for (String act : List.of(
                "decision.drafted",
                "decision.proposed",
                "decision.approved",
                "decision.votes-recorded",
                "decision.vote-closed")) {
            assertThat(log).anySatisfy(entry -> {
                assertThat(entry.act()).isEqualTo(act);
                assertThat(entry.subject()).contains("TARIFF " + YEAR).contains("It tarief");
            });
        }
    }

    @Test
    void nothingHoldsBeforeTheMembersAdoptedIt() {
        DecisionView proposed = propose(drafted(null), LocalDate.of(YEAR - 500, 1, 1));
        approve(proposed);

        assertThat(inForce(FROM)).isNull();
    }

    @Test
    void whatIsAdoptedTodayDoesNotHoldYesterday() {
        LocalDate today = LocalDate.now(java.time.Clock.system(PlatformTime.ZONE));
        DecisionView adopted = adopted(drafted(null), today.minusDays(40));

        assertThat(adopted.holdsFrom()).isEqualTo(today);
        assertThat(inForce(today.minusDays(1))).isNull();
        assertThat(inForce(today)).isNotNull();
    }

    @Test
    void aDraftMayBeWrittenAnewUntilItIsProposed() {
        DecisionView draft = drafted(null);
        DecisionView replaced = as(
                TREASURER,
                () -> decisions.replace(
                        new ReplaceDocument(draft.id(), draft.version(), "It tarief, beter", document(2))));

        assertThat(replaced.document()).isEqualTo(document(2));
        assertThat(replaced.digest()).isNotEqualTo(draft.digest());
        DecisionView proposed = propose(replaced, FROM);
        conflict(
                "decision.state",
                TREASURER,
                () -> decisions.replace(new ReplaceDocument(proposed.id(), proposed.version(), "T", document(3))));
    }

    @Test
    void aDocumentIsRefusedAtThePlaceThatIsWrong() {
        invalid("year", draft(document(1).replace("" + YEAR, "2021"), null));
        invalid("rules[0].price.amount", draft(document(1).replace("1.00", "-1"), null));
        invalid("", draft("{ no document", null));
        invalid("title", new DraftDecision(DecisionKind.TARIFF, YEAR, " ", document(1), null));
        invalid("year", new DraftDecision(DecisionKind.TARIFF, 12, "It tarief", document(1), null));
        invalid("kind", new DraftDecision(null, YEAR, "It tarief", document(1), null));
    }

    @Test
    void whoProposedCannotApprove() {
        Actor both = Actor.of(7102, 1, "Beide", EnumSet.allOf(Right.class));
        DecisionView proposed = propose(drafted(null), FROM);

        conflict("decision.ownProposal", both, () -> decisions.approve(proposed.id(), proposed.version()));
    }

    @Test
    void everyStepAsksForItsOwnRight() {
        DecisionView draft = drafted(null);

        forbidden(Role.BOARD_MEMBER, () -> decisions.draft(draft(document(1), null)));
        forbidden(Role.TREASURER, () -> decisions.propose(proposal(draft, FROM)));
        forbidden(Role.SUPERVISORY_BOARD_MEMBER, () -> decisions.propose(proposal(draft, FROM)));
        forbidden(Role.BOARD_MEMBER, () -> decisions.approve(draft.id(), draft.version()));
        forbidden(Role.TREASURER, () -> decisions.reject(draft.id(), draft.version(), "why"));
        forbidden(Role.TREASURER, () -> decisions.recordVotes(new RecordVotes(draft.id(), draft.version(), Map.of())));
        forbidden(Role.TREASURER, () -> decisions.close(new CloseVote(draft.id(), draft.version(), "ALV 1")));
        forbidden(Role.TENANT_ADMINISTRATOR, () -> decisions.ofYear(YEAR));
        forbidden(Role.TENANT_ADMINISTRATOR, () -> decisions.votes(draft.id()));
        DecisionView proposed = propose(draft, FROM);
        forbidden(Role.TREASURER, () -> decisions.withdraw(proposed.id(), proposed.version(), "why"));
    }

    @Test
    void whoReadAnOlderVersionIsRefused() {
        DecisionView draft = drafted(null);
        propose(draft, FROM);

        conflict("changed.meanwhile", BOARD, () -> decisions.withdraw(draft.id(), draft.version(), "te laat"));
    }

    @Test
    void aRejectionHasAReasonAndMakesRoomForAnother() {
        DecisionView proposed = propose(drafted(null), FROM);
        DecisionView rejected = as(
                SUPERVISORS, () -> decisions.reject(proposed.id(), proposed.version(), "te duur voor kleine dorpen"));

        assertThat(rejected.state()).isEqualTo(DecisionState.REJECTED);
        assertThat(rejected.last(StepKind.REJECTED).words()).isEqualTo("te duur voor kleine dorpen");
        assertThat(propose(drafted(null), FROM).state()).isEqualTo(DecisionState.PROPOSED);
    }

    @Test
    void aRejectionWithoutAReasonIsRefused() {
        DecisionView proposed = propose(drafted(null), FROM);

        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> as(SUPERVISORS, () -> decisions.reject(proposed.id(), proposed.version(), " ")));
    }

    @Test
    void aSecondOfAKindAndYearIsRefused() {
        propose(drafted(null), FROM);

        conflict("decision.taken", TREASURER, () -> decisions.draft(draft(document(2), null)));
    }

    @Test
    void ofTwoDraftsTheSecondCannotBeProposed() {
        DecisionView second = drafted(null);
        propose(drafted(null), FROM);

        conflict("decision.taken", BOARD, () -> decisions.propose(proposal(second, FROM)));
    }

    @Test
    void onlyWhatWasAdoptedIsCorrected() {
        DecisionView proposed = propose(drafted(null), FROM);

        invalid("corrects", draft(document(2), proposed.id()));
    }

    @Test
    void aCorrectionTakesThePlaceOfTheOldFromItsOwnDayOn() {
        DecisionView adopted = adopted(drafted(null), FROM);
        DecisionView correction = adopted(drafted(adopted.id()), LATER);

        assertThat(inForce(FROM).id()).isEqualTo(adopted.id());
        assertThat(inForce(LATER).id()).isEqualTo(correction.id());
        conflict("decision.corrected", TREASURER, () -> decisions.draft(draft(document(3), adopted.id())));
    }

    @Test
    void whatWasCorrectedNamesTheCorrectionOnceThatIsAdopted() {
        DecisionView adopted = adopted(drafted(null), FROM);
        DecisionView correction = drafted(adopted.id());
        assertThat(as(BOARD, () -> decisions.byId(adopted.id())).correctedBy()).isNull();

        adopted(correction, LATER);
        entities.clear(); // as the next request would read it

        assertThat(as(BOARD, () -> decisions.byId(adopted.id())).correctedBy()).isEqualTo(correction.id());
    }

    @Test
    void theTableItselfLetsOneStand() throws Exception {
        DecisionView proposed = propose(drafted(null), FROM);

        assertThatThrownBy(() -> rows.run(
                        "insert into decision (kind, year, title, document, digest, state, in_force_from, vote_weight,"
                                + " quorum, changed_at, standing) select kind, year, title, document, digest, state,"
                                + " in_force_from, vote_weight, quorum, changed_at, 1 from decision where id = ?",
                        proposed.id()))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("decision_once");
    }

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
    void theTableLetsNobodyChangeWhatWasProposed() throws Exception {
        DecisionView proposed = propose(drafted(null), FROM);

        untouchable("update decision set document = '{}' where id = ?", proposed);
        untouchable("update decision set in_force_from = '2871-02-01' where id = ?", proposed);
        untouchable("update decision set state = 'DRAFT' where id = ?", proposed);
        untouchable("update decision_step set actor_name = 'Ander' where decision_id = ?", proposed);
        DecisionView adopted = adopt(approve(proposed));
        untouchable("update decision set minutes = 'ALV 9' where id = ?", adopted);
        untouchable("update decision_vote set choice = 'AGAINST' where decision_id = ?", adopted);
    }

    @Test
    void aDocumentThatDoesNotHaveItsDigestIsRefused() throws Exception {
        DecisionView adopted = adopted(drafted(null), FROM);
        rows.run(
                "insert into decision (kind, year, title, document, digest, state, in_force_from, vote_weight, quorum,"
                        + " adopted_on, minutes, changed_at) select kind, year - 1, title,"
                        + " replace(document, '1.00', '9.00'), digest, state, in_force_from, vote_weight, quorum,"
                        + " adopted_on, minutes, changed_at from decision where id = ?",
                adopted.id());

        DecisionView tampered = as(TREASURER, () -> decisions.ofYear(YEAR - 1)).getFirst();

        assertThat(tampered.intact()).isFalse();
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(tampered::document)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("decision.tampered"));
    }

    private void untouchable(String sql, DecisionView decision) {
        assertThatThrownBy(() -> rows.run(sql, decision.id()))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("does not change");
    }

    private DecisionView inForce(LocalDate on) {
        return as(SUPERVISORS, () -> decisions.inForce(DecisionKind.TARIFF, YEAR, on))
                .orElse(null);
    }

    private DecisionView drafted(Long corrects) {
        return as(TREASURER, () -> decisions.draft(draft(document(1), corrects)));
    }

    private static DraftDecision draft(String document, Long corrects) {
        return new DraftDecision(DecisionKind.TARIFF, YEAR, "It tarief", document, corrects);
    }

    private DecisionView propose(DecisionView draft, LocalDate from) {
        return as(BOARD, () -> decisions.propose(proposal(draft, from)));
    }

    private static ProposeDecision proposal(DecisionView draft, LocalDate from) {
        return new ProposeDecision(draft.id(), draft.version(), from, RULE);
    }

    private DecisionView approve(DecisionView proposed) {
        return as(SUPERVISORS, () -> decisions.approve(proposed.id(), proposed.version()));
    }

    private DecisionView record(DecisionView approved, VoteChoice choice) {
        return as(BOARD, () -> {
            Map<Long, VoteChoice> all = new HashMap<>();
            decisions.votes(approved.id()).roll().forEach(ballot -> all.put(ballot.participantId(), choice));
            return decisions
                    .recordVotes(new RecordVotes(approved.id(), approved.version(), all))
                    .decision();
        });
    }

    private DecisionView adopt(DecisionView approved) {
        DecisionView recorded = record(approved, VoteChoice.FOR);
        return as(BOARD, () -> decisions.close(new CloseVote(recorded.id(), recorded.version(), "ALV 2")));
    }

    private DecisionView adopted(DecisionView draft, LocalDate from) {
        return adopt(approve(propose(draft, from)));
    }

    private void conflict(String code, Actor actor, Callable<?> work) {
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> as(actor, work))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private void invalid(String field, DraftDecision command) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> as(TREASURER, () -> decisions.draft(command)))
                .satisfies(refusal -> assertThat(refusal.field()).isEqualTo(field));
    }

    private static void forbidden(Role role, Callable<?> work) {
        assertThatExceptionOfType(Forbidden.class).as(role + " is refused").isThrownBy(() -> as(actor(9, role), work));
    }

    private static String document(int amount) {
        return "{\"year\":" + YEAR
                + ",\"names\":{\"nl\":\"Proef\"},\"rules\":[{\"code\":\"lid\",\"names\":{\"nl\":\"Lid\"},"
                + "\"price\":{\"kind\":\"perMember\",\"amount\":\"" + amount + ".00\"}}]}";
    }

    private static Actor actor(long account, Role role) {
        return Actor.of(account, 1, role.name(), role.rights());
    }

    private static <T> T as(Actor actor, Callable<T> work) {
        return ActorContext.as(actor, () -> TenantContext.asPlatform(work));
    }
}
