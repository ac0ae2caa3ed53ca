package nl.mienskip.usage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

class OutboxTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 21);

    private final Outbox outbox = new Outbox("node-1");
    private final List<Batch> landed = new ArrayList<>();

    @Test
    void batchesAreNumberedWithoutGapsAndEmptyOnesAreNotSent() {
        outbox.send(() -> requests(1), landed::add);
        outbox.send(List::of, landed::add);
        outbox.send(() -> requests(2), landed::add);

        assertThat(landed).extracting(Batch::sequence).containsExactly(1L, 2L);
        assertThat(landed)
                .extracting(Batch::boot)
                .containsOnly(landed.getFirst().boot());
    }

    @Test
    void everyBootHasItsOwnKeys() {
        outbox.send(() -> requests(1), landed::add);
        new Outbox("node-1").send(() -> requests(1), landed::add);

        assertThat(landed).extracting(Batch::boot).doesNotHaveDuplicates();
    }

    @Test
    void aBatchThatFailedIsSentAgainUnchangedBeforeAnyOther() {
        List<Batch> tried = new ArrayList<>();
        assertThatThrownBy(() -> outbox.send(() -> requests(3), batch -> {
                    tried.add(batch);
                    fail(batch);
                }))
                .isInstanceOf(DatabaseAway.class);

        outbox.send(() -> requests(4), landed::add);

        assertThat(landed.getFirst()).isSameAs(tried.getFirst());
        assertThat(landed).extracting(Batch::sequence).containsExactly(1L, 2L);
        assertThat(landed).extracting(OutboxTest::quantity).containsExactly(3L, 4L);
    }

    @Test
    void theCountersAreLeftAloneWhileABatchWaits() {
        assertThatThrownBy(() -> outbox.send(() -> requests(3), OutboxTest::fail))
                .isInstanceOf(DatabaseAway.class);
        List<String> asked = new ArrayList<>();

        assertThatThrownBy(() -> outbox.send(
                        () -> {
                            asked.add("the counters");
                            return List.of();
                        },
                        OutboxTest::fail))
                .isInstanceOf(DatabaseAway.class);

        assertThat(asked).isEmpty();
    }

    @Test
    void aStoreThatMayForgetToSayThatABatchLandedEndsUpWithEachOnce() {
        Random chance = new Random(7);
        Map<Long, Batch> store = new HashMap<>();
        long[] counted = {0};
        for (int turn = 1; turn <= 1_000; turn++) {
            long more = turn;
            try {
                outbox.send(
                        () -> {
                            counted[0] += more;
                            return requests(more);
                        },
                        batch -> {
                            if (chance.nextInt(3) == 0) {
                                fail(batch);
                            }
                            store.putIfAbsent(batch.sequence(), batch);
                            if (chance.nextInt(3) == 0) {
                                fail(batch);
                            }
                        });
            } catch (DatabaseAway expected) {
                continue;
            }
        }
        outbox.send(List::of, batch -> store.putIfAbsent(batch.sequence(), batch));

        assertThat(store.values().stream().mapToLong(OutboxTest::quantity).sum())
                .isEqualTo(counted[0])
                .isPositive();
    }

    @Test
    void aBatchAddsUpWhatBelongsTogether() {
        Batch batch = new Batch(
                "node-1",
                "boot",
                1,
                List.of(
                        new Fact(3, DAY, Meter.REQUESTS, Billing.BILLABLE, 1),
                        new Fact(2, DAY, Meter.REQUESTS, Billing.CRAWLER, 1),
                        new Fact(3, DAY, Meter.REQUESTS, Billing.BILLABLE, 4)));

        assertThat(batch.facts())
                .containsExactly(
                        new Fact(2, DAY, Meter.REQUESTS, Billing.CRAWLER, 1),
                        new Fact(3, DAY, Meter.REQUESTS, Billing.BILLABLE, 5));
    }

    private static void fail(Batch batch) {
        throw new DatabaseAway();
    }

    private static List<Fact> requests(long quantity) {
        return List.of(new Fact(2, DAY, Meter.REQUESTS, Billing.BILLABLE, quantity));
    }

    private static long quantity(Batch batch) {
        return batch.facts().getFirst().quantity();
    }

    private static final class DatabaseAway extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
