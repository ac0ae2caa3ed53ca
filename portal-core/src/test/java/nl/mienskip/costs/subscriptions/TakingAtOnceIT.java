package nl.mienskip.costs.subscriptions;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.participants.AddParticipant;
import nl.mienskip.participants.Participants;
import nl.mienskip.participants.VatPosition;
import nl.mienskip.server.CoreInServer;
import nl.mienskip.server.Rows;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;

/** Two who note the same service from different years, in transactions of their own: the table's key lets both through. */
@ArquillianTest
class TakingAtOnceIT {

    @Inject
    private Subscriptions subscriptions;

    @Inject
    private Participants participants;

    @Inject
    private Rows rows;

    private long participant;

    @Deployment
    static WebArchive core() {
        return CoreInServer.deployment();
    }

    @BeforeEach
    void addAParticipant() {
        participant = everything(() -> participants
                .add(AddParticipant.of(
                        "De Dûbele Nimmer", null, "", "", VatPosition.NOT_LIABLE, LocalDate.of(2026, 1, 1)))
                .id());
    }

    @AfterEach
    void leaveNothingBehind() throws SQLException {
        rows.run("delete from subscription where participant_id = ?", participant);
        rows.run("delete from participant where id = ?", participant);
        rows.run("delete from audit_entry where actor_name = 'TakingAtOnceIT'");
    }

    @RepeatedTest(5)
    void aServiceIsTakenOnceInAYear() throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);
        try (ExecutorService treasurers = Executors.newFixedThreadPool(2)) {
            List<Future<String>> outcomes =
                    treasurers.invokeAll(List.of(take(both, 2025), take(both, 2026)), 60, TimeUnit.SECONDS);

            assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get()))
                    .containsExactlyInAnyOrder("taken", "since subscription.taken");
        }
        assertThat(everything(() -> subscriptions.ofParticipant(participant))).hasSize(1);
    }

    private Callable<String> take(CyclicBarrier both, int since) {
        return () -> {
            both.await(20, TimeUnit.SECONDS);
            try {
                everything(() -> subscriptions.take(new TakeService(participant, "video", since, null)));
                return "taken";
            } catch (InvalidInput refused) {
                return refused.field() + " " + refused.code();
            }
        };
    }

    private static <T> T everything(Callable<T> work) {
        return ActorContext.as(
                Actor.of(1, 1, "TakingAtOnceIT", EnumSet.allOf(Right.class)), () -> TenantContext.asPlatform(work));
    }
}
