package nl.mienskip.costs.budgets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.concurrent.Callable;
import nl.mienskip.costs.decisions.DecisionState;
import nl.mienskip.costs.decisions.DecisionView;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.actor.Role;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.junit.jupiter.api.Test;

/** From a plan to an adopted budget, and what is added to it in mid-year. */
@ArquillianTest
class BudgetDecisionsIT extends BudgetCase {
    @Test
    void linesStandStillFromProposalOn() throws Exception {
        for (Callable<?> change : List.<Callable<?>>of(
                () -> budgets.add(YEAR, HOURS),
                () -> budgets.change(server.id(), server.version(), HOURS, "why"),
                () -> budgets.replace(YEAR, budget().version(), List.of(SERVER), "why"),
                () -> budgets.reserve(YEAR, budget().version(), BigDecimal.ONE, "why"))) {
            propose(as(TREASURER, () -> budgets.putForward(YEAR, "Begroting")));
            assertThat(budget().stage()).isEqualTo(BudgetStage.PUT_FORWARD);
            assertThatExceptionOfType(Conflict.class)
                    .isThrownBy(() -> as(TREASURER, change))
                    .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("budget.locked"));
            leaveNothingBehind();
            beginAYear();
        }
    }

    @Test
    void linesMayBeChangedAgainAfterAProposalWasTakenBack() {
        DecisionView proposed = propose(as(TREASURER, () -> budgets.putForward(YEAR, "Begroting")));
        as(Role.BOARD_MEMBER, () -> decisions.withdraw(proposed.id(), proposed.version(), "too early"));

        as(TREASURER, () -> budgets.add(YEAR, HOURS));

        assertThat(budget().lines()).hasSize(2);
    }

    @Test
    void aDraftOfOldLinesCannotBeProposed() {
        DecisionView draft = as(TREASURER, () -> budgets.putForward(YEAR, "Begroting"));
        as(TREASURER, () -> budgets.add(YEAR, HOURS));

        refused("budget.stale", () -> propose(draft));
    }

    @Test
    void aDraftOfOldLinesIsWrittenAnew() {
        DecisionView draft = as(TREASURER, () -> budgets.putForward(YEAR, "Begroting"));
        as(TREASURER, () -> budgets.add(YEAR, HOURS));
        DecisionView anew = as(TREASURER, () -> budgets.putForward(YEAR, "Begroting"));

        assertThat(anew.id()).isEqualTo(draft.id());
        assertThat(propose(anew).state()).isEqualTo(DecisionState.PROPOSED);
    }

    @Test
    void aBudgetThatWasNotAdoptedIsNotToppedUp() {
        refused(
                "budget.undecided",
                () -> as(TREASURER, () -> budgets.putForwardTopUp(YEAR, "Aanvulling", List.of(HOURS))));
    }

    @Test
    void aTopUpHasNoLineThatIsThere() {
        adopt(as(TREASURER, () -> budgets.putForward(YEAR, "Begroting")));

        refused(
                "budget.twice",
                () -> as(TREASURER, () -> budgets.putForwardTopUp(YEAR, "Aanvulling", List.of(SERVER))));
    }

    @Test
    void onlyADecisionAddsLinesToABudgetThatWasAdopted() {
        adopt(as(TREASURER, () -> budgets.putForward(YEAR, "Begroting")));
        DecisionView first = as(TREASURER, () -> budgets.putForwardTopUp(YEAR, "Aanvulling", List.of(HOURS)));
        DecisionView second = as(TREASURER, () -> budgets.putForwardTopUp(YEAR, "Nog een", List.of(HOURS)));
        assertThat(budget().lines()).hasSize(1);
        adopt(first);

        assertThat(budget().lines())
                .extracting(BudgetLineView::description, BudgetLineView::topUp)
                .containsExactly(tuple("Server", null), tuple("Uren", first.id()));
        assertThat(budget().planned(BudgetKind.COST)).hasToString("687.00");
        assertThat(second.state()).isEqualTo(DecisionState.DRAFT);
    }

    @Test
    void aTopUpRaisesWhatWasVotedAndNoReserveOnIt() {
        adopt(as(TREASURER, () -> budgets.putForward(YEAR, "Begroting")));
        assertThat(budget().toShare()).hasToString("660.00");
        adopt(topUp(cost("Audit", "10000")));

        assertThat(budget().toShare()).hasToString("10660.00");
        assertThat(budget().reserve()).hasToString("60.00");
    }

    @Test
    void aDraftThatCorrectsIsNotOverwrittenWhenABudgetIsPutForward() {
        DecisionView first = adopt(as(TREASURER, () -> budgets.putForward(YEAR, "Begroting")));
        DecisionView draft = correct(first, first.document());

        conflict("decision.taken", () -> as(TREASURER, () -> budgets.putForward(YEAR, "Begroting")));
        assertThat(draft.state()).isEqualTo(DecisionState.DRAFT);
    }
}
