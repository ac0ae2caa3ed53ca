package nl.mienskip.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class WeekActivityTest {

    private static final ZoneId BURUM = ZoneId.of("Europe/Amsterdam");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void eightWeeksAreLookedBackOverTheLastOfThemTheWeekOfToday() {
        List<WeekActivity> weeks = upTo(List.of());

        assertThat(weeks).extracting(WeekActivity::monday).hasSize(8).startsWith(LocalDate.of(2026, 9, 28));
        assertThat(weeks.getLast().monday()).isEqualTo("2026-11-16");
    }

    @Test
    void aWeekBeginsAtMidnightInTheVillageAlsoWhenTheClockWasPutBack() {
        List<WeekActivity> weeks = upTo(List.of(
                Instant.parse("2026-10-25T22:59:59Z"),
                Instant.parse("2026-10-25T23:00:00Z"),
                Instant.parse("2026-09-27T21:59:59Z")));

        assertThat(weeks).extracting(WeekActivity::written).containsExactly(0L, 0L, 0L, 1L, 1L, 0L, 0L, 0L);
    }

    private static List<WeekActivity> upTo(List<Instant> written) {
        return WeekActivity.upTo(TODAY, BURUM, written, List.of());
    }
}
