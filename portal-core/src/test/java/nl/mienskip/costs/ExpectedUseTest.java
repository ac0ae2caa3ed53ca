package nl.mienskip.costs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExpectedUseTest {

    @ParameterizedTest
    @CsvSource({
        "2026-12-31, 3650, 280, 3660, one day is left: ten more",
        "2026-11-22, 1000, 28, 1040, forty days are left",
        "2026-11-22, 1000, 1, 1001, a fortieth of what is left is rounded",
        "2026-11-22, 1000, 0, 1000, nothing was used lately",
        "2026-01-01, 0, 28, 365, nothing yet this year, so the last weeks of the old one speak",
        "2028-01-01, 0, 28, 366, a leap year"
    })
    void theRestOfTheYearGoesAsTheLastFourWeeks(LocalDate today, long soFar, long recent, long expected, String why) {
        assertThat(new ExpectedUse(today)
                        .of(Map.of(7L, soFar), Map.of(7L, recent), today.withDayOfYear(1), lastDayOf(today)))
                .as(why)
                .containsExactly(Map.entry(7L, expected));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026-06-30, 100, who paid until June is expected nothing more",
        "2026-01-01, 2026-12-11, 120, twenty days are left",
        "2026-11-22, 2026-12-31, 140, it begins today",
        "2026-12-22, 2026-12-31, 110, it begins later"
    })
    void aPartOfTheYearGetsItsOwnDays(LocalDate from, LocalDate to, long expected, String why) {
        ExpectedUse use = new ExpectedUse(LocalDate.of(2026, 11, 22));

        assertThat(use.of(Map.of(7L, 100L), Map.of(7L, 28L), from, to))
                .as(why)
                .containsExactly(Map.entry(7L, expected));
    }

    private static LocalDate lastDayOf(LocalDate day) {
        return day.withDayOfYear(day.lengthOfYear());
    }

    @ParameterizedTest
    @CsvSource({"2026-01-01, 2026-01-01, 2025-12-04, 2025-12-31", "2026-11-22, 2026-01-01, 2026-10-25, 2026-11-21"})
    void todayIsNotOverAndCountsAsADayThatIsLeft(LocalDate today, LocalDate begins, LocalDate from, LocalDate until) {
        ExpectedUse use = new ExpectedUse(today);

        assertThat(use.yearBegins()).isEqualTo(begins);
        assertThat(use.recentFrom()).isEqualTo(from);
        assertThat(use.yesterday()).isEqualTo(until);
        assertThat(from.datesUntil(today).count()).isEqualTo(ExpectedUse.RECENT_DAYS);
    }
}
