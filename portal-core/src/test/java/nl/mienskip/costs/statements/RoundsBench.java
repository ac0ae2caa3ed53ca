package nl.mienskip.costs.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import nl.mienskip.kernel.time.PlatformTime;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.Test;

/**
 * What a round of a large cooperation takes, for {@code ./portal bench rounds}, which shows what is logged here: how often
 * the database is asked, and the processor time in the portal. All of it is rolled back.
 */
@ArquillianTest
class RoundsBench extends LargeRoundCase {

    /** One more than are added: the payer that every test of billing has. */
    private static final int STATEMENTS = 2_502;

    /** Plans of few, so that it is not the start of the server that is measured. */
    private static final int WARM_UPS = 10;

    private static final double NANOS = 1_000_000;

    private static final Logger LOG = Logger.getLogger("bench.rounds");

    @Test
    void planIssueAndCheck() throws Exception {
        for (int i = 0; i < WARM_UPS; i++) {
            plan(WHOLE);
        }
        int year = LocalDate.now(PlatformTime.ZONE).getYear();
        members(STATEMENTS - 1);
        AtomicReference<RoundPlan> plan = new AtomicReference<>();
        AtomicReference<RoundView> issued = new AtomicReference<>();
        AtomicReference<YearVerification> checked = new AtomicReference<>();

        measure("plan", () -> plan.set(plan(WHOLE)));
        measure(
                "issue",
                () -> issued.set(
                        everything(() -> statements.issue(WHOLE, plan.get().digest()))));
        measure("check", () -> checked.set(everything(() -> statements.check(year))));

        assertThat(plan.get().statements()).hasSize(STATEMENTS);
        assertThat(issued.get().statements()).isEqualTo(STATEMENTS);
        assertThat(checked.get().statements()).isGreaterThanOrEqualTo(STATEMENTS);
    }

    private void measure(String what, Work work) throws SQLException {
        long began = processorTime();
        long asked = asked(work);
        double millis = (processorTime() - began) / NANOS;
        LOG.infof(
                "%-6s %6d queries, %5.2f a statement; processor %5.0f ms, %5.2f ms a statement",
                what, asked, (double) asked / STATEMENTS, millis, millis / STATEMENTS);
    }

    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
