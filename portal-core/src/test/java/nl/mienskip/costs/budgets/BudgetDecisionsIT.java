package nl.mienskip.costs.budgets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.decisions.Ballot;
import nl.mienskip.costs.decisions.CloseVote;
import nl.mienskip.costs.decisions.DecisionState;
import nl.mienskip.costs.decisions.DecisionView;
import nl.mienskip.costs.decisions.Decisions;
import nl.mienskip.costs.decisions.ProposeDecision;
import nl.mienskip.costs.decisions.RecordVotes;
import nl.mienskip.costs.decisions.VoteChoice;
import nl.mienskip.costs.decisions.VoteRule;
import nl.mienskip.costs.decisions.VoteSheet;
import nl.mienskip.costs.decisions.VoteWeight;
import nl.mienskip.costs.reserves.MoveReserve;
import nl.mienskip.costs.reserves.Reserves;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.server.CoreInServer;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** From a plan to an account by decisions, on a real database. Everything happens in a transaction that is rolled back. */
@ArquillianTest
class BudgetDecisionsIT {

    private static final int YEAR = 2992;
    private static final Role TREASURER = Role.TREASURER;
    private static final WriteBudgetLine SERVER = cost("Server", "600");
    private static final WriteBudgetLine HOURS = cost("Uren", "87");

    @Inject
    private Budgets budgets;

    @Inject
    private Reserves reserves;

    @Inject
    private Decisions decisions;

    @Inject
    private UserTransaction transaction;

    private BudgetLineView server;

    @Deployment
    static WebArchive core() {
        return CoreInServer.deployment();
    }

    @BeforeEach
    void beginAYear() throws Exception {
        transaction.begin();
        as(TREASURER, () -> budgets.begin(YEAR, BigDecimal.TEN));
        server = as(TREASURER, () -> budgets.add(YEAR, SERVER));
    }

    @AfterEach
    void leaveNothingBehind() throws Exception {
        transaction.rollback();
    }

    @Test
    void linesStandStillFromProposalOn() throws Exception {
        for (Callable<?> change : List.<Callable<?>>of(
                () -> budgets.add(YEAR, HOURS),
                () -> budgets.change(server.id(), server.version(), HOURS, "why"),
                () -> budgets.replace(YEAR, budget().version(), List.of(SERVER)),
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
    void theAccountTellsWhatWasPlannedBookedAchievedAndSetAsideAndClosesTheBooks() {
        adopt(as(TREASURER, () -> budgets.putForward(YEAR, "Begroting")));
        book("450.00");
        as(
                TREASURER,
                () -> budgets.achieve(server.id(), budgets.line(server.id()).version(), "Sneller"));
        Money before = as(TREASURER, () -> budgets.account(YEAR)).fundBefore();
        as(TREASURER, () -> {
            if (reserves.movements(1, 1).items().isEmpty()) {
                reserves.open(new MoveReserve(LocalDate.of(2000, 1, 1), Money.ZERO, "begin", "begin"));
            }
            reserves.move(new MoveReserve(LocalDate.of(YEAR, 12, 31), Money.ofCents(6000), "reserve", "memo 1"));
            return null;
        });
        DecisionView account = as(TREASURER, () -> budgets.putForwardAccount(YEAR, "Jaarrekening"));

        assertThat(account.document())
                .contains("\"actual\":\"450.00\"")
                .contains("\"achieved\":\"Sneller\"")
                .contains("\"fundAfter\":\"" + before.plus(Money.ofCents(6000)) + "\"");
        adopt(account);
        assertThat(budget().stage()).isEqualTo(BudgetStage.CLOSED);
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(() -> book("1.00"))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo("budget.closed"));
    }

    private static void refused(String code, Runnable work) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(work::run)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private void adopt(DecisionView draft) {
        DecisionView proposed = propose(draft);
        DecisionView approved =
                as(Role.SUPERVISORY_BOARD_MEMBER, () -> decisions.approve(proposed.id(), proposed.version()));
        VoteSheet voted = as(Role.BOARD_MEMBER, () -> {
            Map<Long, VoteChoice> all = decisions.votes(approved.id()).roll().stream()
                    .collect(Collectors.toMap(Ballot::participantId, ballot -> VoteChoice.FOR));
            return decisions.recordVotes(new RecordVotes(approved.id(), approved.version(), all));
        });
        DecisionView now = as(TREASURER, () -> decisions.byId(approved.id()));
        assertThat(voted.roll()).isNotEmpty();
        assertThat(as(Role.BOARD_MEMBER, () -> decisions.close(new CloseVote(now.id(), now.version(), "minutes")))
                        .state())
                .isEqualTo(DecisionState.ADOPTED);
    }

    private DecisionView propose(DecisionView draft) {
        return as(
                Role.BOARD_MEMBER,
                () -> decisions.propose(new ProposeDecision(
                        draft.id(), draft.version(), LocalDate.of(YEAR, 1, 1), new VoteRule(VoteWeight.EQUAL, 50))));
    }

    private void book(String euros) {
        as(
                TREASURER,
                () -> budgets.book(new BookActual(
                        server.id(),
                        LocalDate.of(YEAR, 3, 1),
                        Money.ofEuros(new BigDecimal(euros), "amount"),
                        "factuur 12")));
    }

    private BudgetView budget() {
        return as(TREASURER, () -> budgets.ofYear(YEAR)).orElseThrow();
    }

    private static WriteBudgetLine cost(String description, String price) {
        return new WriteBudgetLine(BudgetKind.COST, "Hosting", description, BigDecimal.ONE, new BigDecimal(price));
    }

    private static <T> T as(Role role, Callable<T> work) {
        Actor actor = Actor.of(9200 + role.ordinal(), 1, role.name(), role.rights());
        return ActorContext.as(actor, () -> TenantContext.asPlatform(() -> called(work)));
    }

    private static <T> T called(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
