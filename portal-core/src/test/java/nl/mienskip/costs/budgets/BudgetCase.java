package nl.mienskip.costs.budgets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

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
import nl.mienskip.costs.decisions.DraftDecision;
import nl.mienskip.costs.decisions.ProposeDecision;
import nl.mienskip.costs.decisions.RecordVotes;
import nl.mienskip.costs.decisions.VoteChoice;
import nl.mienskip.costs.decisions.VoteRule;
import nl.mienskip.costs.decisions.VoteSheet;
import nl.mienskip.costs.decisions.VoteWeight;
import nl.mienskip.costs.reserves.Reserves;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.server.CoreInServer;
import nl.mienskip.server.Rows;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A budget and what the members decide about it, on a real database. Everything happens in a transaction that is rolled back. */
abstract class BudgetCase {

    static final int YEAR = 2003;
    static final Role TREASURER = Role.TREASURER;
    static final WriteBudgetLine SERVER = cost("Server", "600");
    static final WriteBudgetLine HOURS = cost("Uren", "87");

    @Inject
    Budgets budgets;

    @Inject
    Reserves reserves;

    @Inject
    Decisions decisions;

    @Inject
    Rows rows;

    @Inject
    UserTransaction transaction;

    BudgetLineView server;

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

    DecisionView topUp(WriteBudgetLine... lines) {
        return as(TREASURER, () -> budgets.putForwardTopUp(YEAR, "Aanvulling", List.of(lines)));
    }

    DecisionView correct(DecisionView adopted, String document) {
        return as(
                TREASURER,
                () -> decisions.draft(new DraftDecision(adopted.kind(), YEAR, "Correctie", document, adopted.id())));
    }

    static void conflict(String code, Runnable work) {
        assertThatExceptionOfType(Conflict.class)
                .isThrownBy(work::run)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    static void refused(String code, Runnable work) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(work::run)
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    DecisionView adopt(DecisionView draft) {
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
        DecisionView adopted =
                as(Role.BOARD_MEMBER, () -> decisions.close(new CloseVote(now.id(), now.version(), "minutes")));
        assertThat(adopted.state()).isEqualTo(DecisionState.ADOPTED);
        return adopted;
    }

    DecisionView propose(DecisionView draft) {
        return as(
                Role.BOARD_MEMBER,
                () -> decisions.propose(new ProposeDecision(
                        draft.id(), draft.version(), LocalDate.of(YEAR, 1, 1), new VoteRule(VoteWeight.EQUAL, 50))));
    }

    void book(String euros) {
        book(server, euros);
    }

    void book(BudgetLineView line, String euros) {
        as(
                TREASURER,
                () -> budgets.book(new BookActual(
                        line.id(),
                        LocalDate.of(YEAR, 3, 1),
                        Money.ofEuros(new BigDecimal(euros), "amount"),
                        "factuur 12")));
    }

    BudgetView budget() {
        return as(TREASURER, () -> budgets.ofYear(YEAR)).orElseThrow();
    }

    static WriteBudgetLine cost(String description, String price) {
        return new WriteBudgetLine(BudgetKind.COST, "Hosting", description, BigDecimal.ONE, new BigDecimal(price));
    }

    static <T> T as(Role role, Callable<T> work) {
        Actor actor = Actor.of(9200 + role.ordinal(), 1, role.name(), role.rights());
        return ActorContext.as(actor, () -> TenantContext.asPlatform(() -> called(work)));
    }

    static <T> T called(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
