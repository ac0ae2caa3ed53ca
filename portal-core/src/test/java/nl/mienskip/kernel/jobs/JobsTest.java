package nl.mienskip.kernel.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JobsTest {

    private final List<Long> waits = new ArrayList<>();
    private final List<Runnable> scheduled = new ArrayList<>();

    private Jobs jobs() {
        Jobs jobs = new Jobs();
        jobs.timers = (ManagedScheduledExecutorService) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ManagedScheduledExecutorService.class},
                (proxy, method, arguments) -> {
                    scheduled.add((Runnable) arguments[0]);
                    waits.add((Long) arguments[2]);
                    return null;
                });
        return jobs;
    }

    @ParameterizedTest
    @CsvSource({"PT2S, 2000, 1", "PT30S, 30000, 1", "PT45S, 22500, 2", "PT30M, 30000, 60", "PT24H, 30000, 2880"})
    void aJobTakesItsTurnOnceAPauseAndIsNeverLongInTheServersQueue(Duration pause, long wait, int waitsForATurn) {
        List<String> done = new ArrayList<>();
        jobs().every(pause, "it", () -> done.add("turn"));

        assertThat(waits).containsExactly(wait);
        assertThat(wait).isLessThanOrEqualTo(Jobs.LONGEST_WAIT.toMillis());
        for (int i = 1; i < waitsForATurn; i++) {
            scheduled.getFirst().run();
        }
        assertThat(done).isEmpty();
        scheduled.getFirst().run();
        assertThat(done).containsExactly("turn");
    }

    @Test
    void oneVillageThatFailsKeepsNoOtherFromItsTurn() {
        List<String> done = new ArrayList<>();

        Throwable thrown = catchThrowable(() ->
                Jobs.forEach(List.of("burum", "kapot", "munnekezijl", "stuk", "warfstermolen"), village -> {
                    if (village.equals("kapot") || village.equals("stuk")) {
                        throw new IllegalStateException(village);
                    }
                    done.add(village);
                }));

        assertThat(done).containsExactly("burum", "munnekezijl", "warfstermolen");
        assertThat(thrown).hasMessage("kapot");
        assertThat(thrown.getSuppressed())
                .singleElement()
                .satisfies(other -> assertThat(other).hasMessage("stuk"));
    }

    @Test
    void whereNothingFailsNothingIsThrown() {
        RuntimeException same = new IllegalStateException();

        assertThatCode(() -> Jobs.forEach(List.of(1, 2), one -> {})).doesNotThrowAnyException();
        assertThat(catchThrowable(() -> Jobs.forEach(List.of(1, 2), one -> {
                    throw same;
                })))
                .isSameAs(same);
    }
}
