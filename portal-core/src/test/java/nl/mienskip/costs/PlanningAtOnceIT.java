package nl.mienskip.costs;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.mienskip.kernel.Clash;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Role;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.server.CoreInServer;
import nl.mienskip.server.Rows;
import nl.mienskip.tenants.Language;
import nl.mienskip.usage.Meter;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.RepeatedTest;

/** Two treasurers with the same plan, in transactions of their own. */
@ArquillianTest
class PlanningAtOnceIT {

    private static final int YEAR = 2876;

    @Inject
    private Costs costs;

    @Inject
    private Rows rows;

    @Deployment
    static WebArchive core() {
        return CoreInServer.deployment();
    }

    @AfterEach
    void leaveNothingBehind() throws SQLException {
        rows.run("delete from cost_pool_name where cost_pool_id in (select id from cost_pool where year = ?)", YEAR);
        rows.run("delete from cost_pool where year = ?", YEAR);
        rows.run("delete from audit_entry where actor_name = 'PlanningAtOnceIT'");
    }

    @RepeatedTest(10)
    void oneOfTwoWhoPlanTheSameCodeIsToldThatItIsTaken() throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);
        Callable<String> plan = () -> {
            both.await(20, TimeUnit.SECONDS);
            try {
                return treasurer(() -> costs.plan(pool())).code();
            } catch (InvalidInput refused) {
                return refused.field() + " " + refused.code();
            } catch (RuntimeException clash) {
                // where a row of that key was just deleted, the database may let neither wait for the other
                assertThat(Clash.caused(clash)).as("%s", clash).isTrue();
                return "code pool.taken";
            }
        };
        try (ExecutorService treasurers = Executors.newFixedThreadPool(2)) {
            List<Future<String>> outcomes = treasurers.invokeAll(List.of(plan, plan), 60, TimeUnit.SECONDS);

            assertThat(List.of(outcomes.get(0).get(), outcomes.get(1).get()))
                    .containsExactlyInAnyOrder("it-at-once", "code pool.taken");
        }
        assertThat(treasurer(() -> costs.pools(YEAR))).hasSize(1);
    }

    private static PlanCostPool pool() {
        return new PlanCostPool(
                YEAR,
                "it-at-once",
                Map.of(Language.NL, "Tegelijk"),
                Money.ofCents(100_00),
                new DistributionKey.Equal(),
                Meter.REQUESTS,
                PoolsDocument.STANDARD_VAT,
                "");
    }

    private static <T> T treasurer(Callable<T> work) {
        return ActorContext.as(
                Actor.of(1, 1, "PlanningAtOnceIT", Role.TREASURER.rights()), () -> TenantContext.asPlatform(work));
    }
}
