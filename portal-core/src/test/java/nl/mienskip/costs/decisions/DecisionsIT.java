package nl.mienskip.costs.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.kernel.audit.AuditEntryView;
import nl.mienskip.kernel.time.PlatformTime;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** The life of a decision, from draft to in force. */
@ArquillianTest
class DecisionsIT extends DecidingCase {

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
    void aDocumentIsRefusedAtThePlaceThatIsWrong() throws Exception {
        invalid("year", draft(document(1).replace("" + YEAR, "2021"), null));
        invalid("rules[0].price.amount", draft(document(1).replace("1.00", "-1"), null));
        invalid("rules[0].names.nl", draft(document(1).replace("Lid", "L\u202Eid"), null));
        invalid("title", new DraftDecision(DecisionKind.TARIFF, YEAR, "It\u202Etarief", document(1), null));
        invalid("", draft("{ no document", null));
        invalid("title", new DraftDecision(DecisionKind.TARIFF, YEAR, " ", document(1), null));
        invalid("year", new DraftDecision(DecisionKind.TARIFF, 12, "It tarief", document(1), null));
        invalid("kind", new DraftDecision(null, YEAR, "It tarief", document(1), null));
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
}
