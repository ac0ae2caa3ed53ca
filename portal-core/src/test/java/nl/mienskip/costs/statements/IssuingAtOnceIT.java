package nl.mienskip.costs.statements;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import nl.mienskip.costs.billers.BillerView;
import nl.mienskip.costs.billers.Billers;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.server.CoreInServer;
import nl.mienskip.server.Rows;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two treasurers who issue at the same moment, in transactions of their own. */
@ArquillianTest
class IssuingAtOnceIT {

    private static final int YEAR = 2878;
    private static final int OTHER = 2879;
    private static final int ROUNDS = 6;

    private static final String TARIFF = """
            {'year': %d, 'names': {'nl': 'Proef'}, 'rules': [
               {'code': 'membership', 'names': {'nl': 'Lid'}, 'price': {'kind': 'perMember', 'amount': '100'}}]}""";

    @Inject
    private Billers billers;

    @Inject
    private Statements statements;

    @Inject
    private Adopting adopting;

    @Inject
    private Rows rows;

    private BillerView before;

    @Deployment
    static WebArchive core() {
        return CoreInServer.deployment();
    }

    @BeforeEach
    void adoptTariffs() {
        before = treasurer(() -> billers.show());
        treasurer(() -> billers.change(BillingCase.complete(before.version()), "for the test"));
        adopting.tariff(YEAR, TARIFF.formatted(YEAR), null);
        adopting.tariff(OTHER, TARIFF.formatted(OTHER), null);
    }

    @AfterEach
    void leaveNothingBehind() throws SQLException {
        String ours = "(select id from statement where year in (2878, 2879))";
        rows.run("delete from statement_line where statement_id in " + ours);
        rows.run("delete from statement_vat where statement_id in " + ours);
        rows.run("delete from statement where year in (2878, 2879)");
        rows.run("delete from billing_round where year in (2878, 2879)");
        String decisions = "(select id from decision where year in (2878, 2879))";
        rows.run("delete from decision_vote where decision_id in " + decisions);
        rows.run("delete from decision_step where decision_id in " + decisions);
        rows.run("delete from decision where year in (2878, 2879)");
        rows.run("delete from audit_entry where actor_name in ('IssuingAtOnceIT', 'It besluit')");
        rows.run("delete from queued_mail where from_name = 'It Coöperatie'");
        rows.run(
                "update biller set name = ?, line = ?, postcode = ?, city = ?, kvk_number = ?, vat_number = ?, iban = ?,"
                        + " email = ?, due_days = ? where id = 1",
                before.name(),
                before.line(),
                before.postcode(),
                before.city(),
                before.kvkNumber(),
                before.vatNumber(),
                before.iban(),
                before.email(),
                before.dueDays());
    }

    @Test
    void theirNumbersHaveNoGapAndNoneIsGivenTwice() throws Exception {
        CyclicBarrier both = new CyclicBarrier(2);
        try (ExecutorService treasurers = Executors.newFixedThreadPool(2)) {
            List<Future<Void>> done =
                    treasurers.invokeAll(List.of(issuing(both, YEAR), issuing(both, OTHER)), 120, TimeUnit.SECONDS);
            done.get(0).get();
            done.get(1).get();
        }

        List<Integer> numbers = numbers();
        assertThat(numbers).hasSizeGreaterThanOrEqualTo(2 * ROUNDS * 2).doesNotHaveDuplicates();
        assertThat(numbers.getLast() - numbers.getFirst()).isEqualTo(numbers.size() - 1);
    }

    @Test
    void aRoundThatBothIssueIsIssuedOnce() throws Exception {
        RoundQuestion first = new RoundQuestion(YEAR, RoundKind.ADVANCE, 1, ROUNDS);
        String digest = treasurer(() -> statements.plan(first)).digest();
        CyclicBarrier both = new CyclicBarrier(2);
        Callable<String> issue = () -> {
            both.await(20, TimeUnit.SECONDS);
            try {
                treasurer(() -> statements.issue(first, digest));
                return "issued";
            } catch (Conflict conflict) {
                return conflict.code();
            }
        };
        try (ExecutorService treasurers = Executors.newFixedThreadPool(2)) {
            List<Future<String>> done = treasurers.invokeAll(List.of(issue, issue), 120, TimeUnit.SECONDS);

            assertThat(List.of(done.get(0).get(), done.get(1).get())).containsExactlyInAnyOrder("issued", "round.done");
        }
    }

    private Callable<Void> issuing(CyclicBarrier both, int year) {
        return () -> {
            for (int part = 1; part <= ROUNDS; part++) {
                RoundQuestion round = new RoundQuestion(year, RoundKind.ADVANCE, part, ROUNDS);
                String digest = treasurer(() -> statements.plan(round)).digest();
                both.await(20, TimeUnit.SECONDS);
                treasurer(() -> statements.issue(round, digest));
            }
            return null;
        };
    }

    private List<Integer> numbers() {
        return List.of(YEAR, OTHER).stream()
                .flatMap(year ->
                        treasurer(() -> statements.find(new StatementFilter(year, "", null, null), 1, 1000))
                                .items()
                                .stream())
                .map(row -> Integer.parseInt(row.number().substring(5)))
                .sorted()
                .toList();
    }

    private static <T> T treasurer(Callable<T> work) {
        return ActorContext.as(
                Actor.of(1, 1, "IssuingAtOnceIT", EnumSet.allOf(Right.class)), () -> TenantContext.asPlatform(work));
    }
}
