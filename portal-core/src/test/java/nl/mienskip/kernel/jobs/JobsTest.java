package nl.mienskip.kernel.jobs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class JobsTest {

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
