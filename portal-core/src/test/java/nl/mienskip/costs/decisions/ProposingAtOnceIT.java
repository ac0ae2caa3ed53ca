package nl.mienskip.costs.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.mienskip.kernel.Clash;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.server.CoreInServer;
import nl.mienskip.server.Rows;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;

/** Two of the board propose two drafts of one kind and year, in transactions of their own. */
@ArquillianTest
class ProposingAtOnceIT {

    private static final int YEAR = 2874;
    private static final String NAME = "ProposingAtOnceIT";

    @Inject
    private Decisions decisions;

    @Inject
    private Rows rows;

    @Deployment
    static WebArchive core() {
        return CoreInServer.deployment();
    }

    @AfterEach
    void leaveNothingBehind() throws SQLException {
        rows.run("delete from decision_step where decision_id in (select id from decision where year = ?)", YEAR);
        rows.run("delete from decision where year = ?", YEAR);
        rows.run("delete from audit_entry where actor_name = ?", NAME);
    }

    @RepeatedTest(5)
    void oneOfTwoProposalsStands() throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);
        try (ExecutorService board = Executors.newFixedThreadPool(2)) {
            List<Future<String>> outcomes =
                    board.invokeAll(List.of(proposing(both, draft()), proposing(both, draft())), 60, TimeUnit.SECONDS);

            assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get()))
                    .containsExactlyInAnyOrder("PROPOSED", "refused");
        }
        assertThat(as(Role.AUDITOR, () -> decisions.ofYear(YEAR)))
                .extracting(DecisionView::state)
                .containsExactlyInAnyOrder(DecisionState.PROPOSED, DecisionState.DRAFT);
    }

    private Callable<String> proposing(CyclicBarrier both, DecisionView draft) {
        return () -> {
            both.await(20, TimeUnit.SECONDS);
            try {
                return as(
                                Role.BOARD_MEMBER,
                                () -> decisions.propose(new ProposeDecision(
                                        draft.id(),
                                        draft.version(),
                                        LocalDate.of(YEAR, 1, 1),
                                        new VoteRule(VoteWeight.EQUAL, 50))))
                        .state()
                        .name();
            } catch (Conflict refused) {
                return "refused";
            } catch (RuntimeException e) {
                return Clash.caused(e) ? "refused" : e.toString();
            }
        };
    }

    private DecisionView draft() {
        return as(
                Role.TREASURER,
                () -> decisions.draft(new DraftDecision(
                        DecisionKind.TARIFF,
                        YEAR,
                        "Tegelijk",
                        "{\"year\":" + YEAR + ",\"names\":{\"nl\":\"Proef\"},\"rules\":[{\"code\":\"lid\","
                                + "\"names\":{\"nl\":\"Lid\"},\"price\":{\"kind\":\"perMember\",\"amount\":1}}]}",
                        null)));
    }

    private static <T> T as(Role role, Callable<T> work) {
        return ActorContext.as(Actor.of(7300, 1, NAME, role.rights()), () -> TenantContext.asPlatform(work));
    }
}
