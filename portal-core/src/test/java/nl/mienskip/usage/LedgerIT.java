package nl.mienskip.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.LongStream;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.kernel.audit.AuditEntryView;
import nl.mienskip.kernel.tenant.TenantContext;
import nl.mienskip.server.CoreInServer;
import nl.mienskip.server.Rows;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The ledger on a real database, for tenants that do not exist; their rows are taken away after each test. */
@ArquillianTest
class LedgerIT {

    private static final long OURS = 900_001;
    private static final long THEIRS = 900_002;
    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    @Inject
    private Ledger ledger;

    @Inject
    private LedgerCheck check;

    @Inject
    private Metering metering;

    @Inject
    private Flush flush;

    @Inject
    private Usage usage;

    @Inject
    private Audit audit;

    @Inject
    private Clock clock;

    @Inject
    private Rows rows;

    private final String boot = UUID.randomUUID().toString();

    @Deployment
    static WebArchive core() {
        return CoreInServer.deployment();
    }

    @AfterEach
    void leaveNothingBehind() throws SQLException {
        rows.run("delete from usage_fact where tenant_id >= 900000");
        rows.run("delete from usage_day where tenant_id >= 900000");
        rows.run("delete from usage_batch where node = 'it'");
        rows.run("delete from audit_entry where act = 'usage.mended' and subject like 'tenant 90000%'");
    }

    @Test
    void aBatchLandsOnceHoweverOftenItIsSent() throws SQLException {
        Batch batch = batch(1, requests(OURS, 5, Billing.BILLABLE), requests(OURS, 2, Billing.CRAWLER));

        assertThat(ledger.land(batch)).isTrue();
        assertThat(ledger.land(batch)).isFalse();
        assertThat(ledger.land(batch(1, requests(OURS, 5, Billing.BILLABLE)))).isFalse();

        assertThat(rows.number("select sum(quantity) from usage_fact where tenant_id = " + OURS))
                .isEqualTo(7);
        assertThat(ours()).containsExactly(new DayUse(today(), 7, 5));
    }

    @Test
    void theTablesThemselvesRefuseABatchTwice() {
        ledger.land(batch(1, requests(OURS, 5, Billing.BILLABLE)));

        assertThatThrownBy(() -> rows.run("insert into usage_batch (node, boot, sequence, landed_at) values ('it', '"
                        + boot + "', 1, utc_timestamp(6))"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("Duplicate");
    }

    @Test
    void aBatchThatCannotBeStoredWhollyIsNotStoredAtAll() throws SQLException {
        Batch bad = batch(1, requests(OURS, 5, Billing.BILLABLE), requests(THEIRS, -1, Billing.BILLABLE));

        assertThatThrownBy(() -> ledger.land(bad)).isInstanceOf(RuntimeException.class);

        assertThat(ours()).isEmpty();
        assertThat(rows.number("select count(*) from usage_batch where node = 'it'"))
                .isZero();
        assertThat(ledger.land(batch(1, requests(OURS, 5, Billing.BILLABLE))))
                .as("the same key is free for the batch as it should have been")
                .isTrue();
    }

    @Test
    void nodesThatSendAtTheSameTimeAddUp() throws Exception {
        int nodes = 4;
        int batches = 25;
        try (ExecutorService pool = Executors.newFixedThreadPool(nodes)) {
            List<Future<?>> sending = new ArrayList<>();
            for (int node = 0; node < nodes; node++) {
                String itsBoot = UUID.randomUUID().toString();
                sending.add(pool.submit(() -> {
                    for (int sequence = 1; sequence <= batches; sequence++) {
                        Batch batch = new Batch(
                                "it",
                                itsBoot,
                                sequence,
                                List.of(requests(THEIRS, 1, Billing.BILLABLE), requests(OURS, 3, Billing.BILLABLE)));
                        ledger.land(batch);
                        ledger.land(batch);
                    }
                }));
            }
            for (Future<?> node : sending) {
                node.get();
            }
        }

        assertThat(ours()).containsExactly(new DayUse(today(), 3L * nodes * batches, 3L * nodes * batches));
        assertThat(differing(OURS)).isEmpty();
    }

    @Test
    void aRollUpThatWasTamperedWithIsMadeAnewAndToldOf() throws SQLException {
        ledger.land(batch(1, requests(OURS, 711, Billing.BILLABLE), requests(THEIRS, 5, Billing.CRAWLER)));
        rows.run("update usage_day set quantity = 700, billable = 700 where tenant_id = " + OURS);
        rows.run("delete from usage_day where tenant_id = " + THEIRS);

        List<UsageDay.Key> mended = system(() -> check.check(0));

        assertThat(mended)
                .contains(
                        new UsageDay.Key(OURS, Meter.REQUESTS, today()),
                        new UsageDay.Key(THEIRS, Meter.REQUESTS, today()));
        assertThat(ours()).containsExactly(new DayUse(today(), 711, 711));
        assertThat(differing(THEIRS)).isEmpty();
        assertThat(log()).anySatisfy(entry -> {
            assertThat(entry.act()).isEqualTo("usage.mended");
            assertThat(entry.subject()).contains("tenant " + OURS).contains("requests");
            assertThat(entry.why()).contains("711");
        });
        assertThat(system(() -> check.check(0))).noneMatch(key -> key.tenantId() >= OURS);
    }

    @Test
    void aDayLongAgoThatWasTamperedWithIsFoundWhenItsTurnComes() throws SQLException {
        LocalDate longAgo = today().minusDays(400);
        ledger.land(batch(1, new Fact(OURS, longAgo, Meter.REQUESTS, Billing.BILLABLE, 711)));
        rows.run("update usage_day set billable = 700 where tenant_id = " + OURS);

        List<Long> found = LongStream.range(0, 400 / Stretch.DAYS)
                .filter(turn ->
                        system(() -> check.check(turn)).contains(new UsageDay.Key(OURS, Meter.REQUESTS, longAgo)))
                .boxed()
                .toList();

        assertThat(found).hasSize(1);
        assertThat(rows.number("select billable from usage_day where tenant_id = " + OURS))
                .isEqualTo(711);
    }

    @Test
    void aRollUpWithoutFactsIsMendedToo() throws SQLException {
        rows.run("insert into usage_day values (" + OURS + ", 'REQUESTS', '" + today() + "', 9, 9)");

        system(() -> check.check(0));

        assertThat(ours()).isEmpty();
    }

    @Test
    void aReaderSeesWhatWasCountedJustBefore() {
        metering.count(OURS, AMSTERDAM, Meter.REQUESTS, Billing.BILLABLE, 4);
        assertThat(ours()).containsExactly(new DayUse(today(), 4, 4));

        metering.count(OURS, AMSTERDAM, Meter.REQUESTS, Billing.REFUSED, 1);
        assertThat(ours()).containsExactly(new DayUse(today(), 5, 4));
    }

    @Test
    void manyThreadsManyFlushesAndManyReadersLoseNothing() throws Exception {
        int threads = 4;
        int each = 20_000;
        try (ExecutorService pool = Executors.newFixedThreadPool(threads + 2)) {
            List<Future<?>> counting = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                counting.add(pool.submit(() -> {
                    for (int i = 0; i < each; i++) {
                        metering.count(OURS, AMSTERDAM, Meter.REQUESTS, Billing.BILLABLE, 1);
                    }
                }));
            }
            List<Future<?>> reading = new ArrayList<>();
            for (int reader = 0; reader < 2; reader++) {
                reading.add(pool.submit(() -> {
                    for (int i = 0; i < 10; i++) {
                        ours();
                        flush.now();
                    }
                }));
            }
            for (Future<?> future : counting) {
                future.get();
            }
            for (Future<?> future : reading) {
                future.get();
            }
        }

        assertThat(ours()).containsExactly(new DayUse(today(), (long) threads * each, (long) threads * each));
        assertThat(differing(OURS)).isEmpty();
    }

    private Batch batch(long sequence, Fact... facts) {
        return new Batch("it", boot, sequence, List.of(facts));
    }

    private Fact requests(long tenant, long quantity, Billing billing) {
        return new Fact(tenant, today(), Meter.REQUESTS, billing, quantity);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), AMSTERDAM);
    }

    private List<DayUse> ours() {
        return ActorContext.as(
                Actor.of(1, 1, "It", Set.of(Right.BILL_READ)),
                () -> TenantContext.asTenant(OURS, () -> usage.ours(Meter.REQUESTS, today(), today())));
    }

    private List<UsageDay.Key> differing(long tenant) {
        return ledger.differences(today().minusDays(1), today()).stream()
                .filter(key -> key.tenantId() == tenant)
                .toList();
    }

    private List<AuditEntryView> log() {
        return ActorContext.as(
                Actor.of(1, 1, "It", Set.of(Right.AUDIT_READ)),
                () -> TenantContext.asPlatform(() -> audit.list(1).items()));
    }

    private static <T> T system(Callable<T> work) {
        return ActorContext.as(Actor.system("it"), () -> TenantContext.asPlatform(work));
    }
}
