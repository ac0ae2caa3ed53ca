package nl.mienskip.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class MeteringTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate SATURDAY = LocalDate.of(2026, 11, 21);
    private static final long BURUM = 200;
    private static final long MUNNEKEZIJL = 300;

    private final SetClock clock = new SetClock("2026-11-21T12:00:00Z");
    private final Metering metering = new Metering(clock);

    @Test
    void whatWasCountedIsTakenOnce() {
        requests(BURUM, 2);
        requests(BURUM, 1);

        assertThat(metering.take()).containsExactly(new Fact(BURUM, SATURDAY, Meter.REQUESTS, Billing.BILLABLE, 3));
        assertThat(metering.take()).isEmpty();
    }

    @Test
    void tenantsMetersAndReasonsNotToBillAreKeptApart() {
        metering.count(BURUM, AMSTERDAM, Meter.REQUESTS, Billing.BILLABLE, 1);
        metering.count(BURUM, AMSTERDAM, Meter.REQUESTS, Billing.CRAWLER, 2);
        metering.count(BURUM, AMSTERDAM, Meter.PAGE_VIEWS, Billing.BILLABLE, 3);
        metering.count(MUNNEKEZIJL, AMSTERDAM, Meter.REQUESTS, Billing.BILLABLE, 4);

        assertThat(metering.take())
                .containsExactlyInAnyOrder(
                        new Fact(BURUM, SATURDAY, Meter.REQUESTS, Billing.BILLABLE, 1),
                        new Fact(BURUM, SATURDAY, Meter.REQUESTS, Billing.CRAWLER, 2),
                        new Fact(BURUM, SATURDAY, Meter.PAGE_VIEWS, Billing.BILLABLE, 3),
                        new Fact(MUNNEKEZIJL, SATURDAY, Meter.REQUESTS, Billing.BILLABLE, 4));
    }

    @Test
    void theDayIsTheOneInTheTenantsOwnZone() {
        clock.set("2026-11-21T23:30:00Z");

        metering.count(BURUM, AMSTERDAM, Meter.REQUESTS, Billing.BILLABLE, 1);
        metering.count(MUNNEKEZIJL, ZoneId.of("America/Curacao"), Meter.REQUESTS, Billing.BILLABLE, 1);

        assertThat(metering.take())
                .extracting(Fact::tenantId, Fact::day)
                .containsExactlyInAnyOrder(tuple(BURUM, SATURDAY.plusDays(1)), tuple(MUNNEKEZIJL, SATURDAY));
    }

    @Test
    void aCountJustBeforeMidnightStaysWithItsDay() {
        clock.set("2026-11-21T22:59:59.999Z");
        requests(BURUM, 5);
        clock.pass(Duration.ofMillis(1));
        requests(BURUM, 7);

        assertThat(metering.take())
                .containsExactlyInAnyOrder(
                        new Fact(BURUM, SATURDAY, Meter.REQUESTS, Billing.BILLABLE, 5),
                        new Fact(BURUM, SATURDAY.plusDays(1), Meter.REQUESTS, Billing.BILLABLE, 7));
    }

    @Test
    void aClockThatIsPutBackOverMidnightLosesNothing() {
        clock.set("2026-11-21T23:00:00Z");
        requests(BURUM, 1);
        clock.pass(Duration.ofMillis(-1));
        requests(BURUM, 1);
        clock.pass(Duration.ofMillis(1));
        requests(BURUM, 1);

        assertThat(new Batch("node", "boot", 1, metering.take()).facts())
                .containsExactly(
                        new Fact(BURUM, SATURDAY, Meter.REQUESTS, Billing.BILLABLE, 1),
                        new Fact(BURUM, SATURDAY.plusDays(1), Meter.REQUESTS, Billing.BILLABLE, 2));
    }

    @Test
    void aDayThatIsOverIsForgottenOnceItCannotGrowAnyMore() {
        for (int day = 0; day < 30; day++) {
            requests(BURUM, 1);
            clock.pass(Duration.ofDays(1));
            metering.take();
        }

        assertThat(metering.remembered()).isLessThanOrEqualTo(2);
    }

    @Test
    void fractionsOfAMillisecondAddUp() {
        processed(250_000);
        assertThat(metering.take()).isEmpty();

        processed(749_999);
        assertThat(metering.take()).isEmpty();

        processed(1);
        assertThat(metering.take()).extracting(Fact::quantity).containsExactly(1L);
    }

    @Test
    void nothingIsLostOrDoubledWhileManyThreadsCountAndOneTakes() throws Exception {
        int threads = 8;
        int each = 200_000;
        AtomicBoolean counting = new AtomicBoolean(true);
        CountDownLatch go = new CountDownLatch(1);
        CountDownLatch hours = new CountDownLatch(24);
        List<Fact> taken = new ArrayList<>();
        try (ExecutorService pool = Executors.newFixedThreadPool(threads + 2)) {
            List<Future<?>> counters = new ArrayList<>();
            for (int thread = 0; thread < threads; thread++) {
                long tenant = thread % 2 == 0 ? BURUM : MUNNEKEZIJL;
                counters.add(pool.submit(() -> {
                    go.await();
                    for (int i = 0; i < each; i++) {
                        if (i == each / 2) {
                            hours.await();
                        }
                        requests(tenant, 1);
                    }
                    return null;
                }));
            }
            Future<?> midnights = pool.submit(() -> {
                go.await();
                while (counting.get()) {
                    clock.pass(Duration.ofHours(1));
                    hours.countDown();
                    Thread.sleep(1);
                }
                return null;
            });
            Future<?> taker = pool.submit(() -> {
                go.await();
                while (counting.get()) {
                    taken.addAll(metering.take());
                }
                return null;
            });
            go.countDown();
            for (Future<?> counter : counters) {
                counter.get();
            }
            counting.set(false);
            midnights.get();
            taker.get();
        }
        taken.addAll(metering.take());

        assertThat(total(taken, BURUM)).isEqualTo(threads / 2 * (long) each);
        assertThat(total(taken, MUNNEKEZIJL)).isEqualTo(threads / 2 * (long) each);
        assertThat(taken.stream().map(Fact::day).distinct())
                .as("midnight passed meanwhile")
                .hasSizeGreaterThan(1);
    }

    private void requests(long tenant, long quantity) {
        metering.count(tenant, AMSTERDAM, Meter.REQUESTS, Billing.BILLABLE, quantity);
    }

    private void processed(long nanos) {
        metering.count(BURUM, AMSTERDAM, Meter.PROCESSING_TIME, Billing.BILLABLE, nanos);
    }

    private static long total(List<Fact> facts, long tenant) {
        return facts.stream()
                .filter(fact -> fact.tenantId() == tenant)
                .mapToLong(Fact::quantity)
                .sum();
    }
}
