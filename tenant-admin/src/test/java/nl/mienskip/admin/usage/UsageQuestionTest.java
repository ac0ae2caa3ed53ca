package nl.mienskip.admin.usage;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import nl.mienskip.usage.Meter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsageQuestionTest {

    private static final UsagePeriod NOW = UsagePeriod.of(YearMonth.of(2026, 11));

    @Test
    void whatIsAskedStandsInTheAddress() {
        UsageQuestion asked = new UsageQuestion("burum", Meter.PAGE_VIEWS, UsagePeriod.of(2025));

        assertThat(asked.parameters().getQueryString().split("&"))
                .containsExactlyInAnyOrder("tenant=burum", "meter=page-views", "period=2025");
        assertThat(UsageQuestion.of(asked.parameters(), NOW)).isEqualTo(asked);
    }

    @Test
    void anAddressThatSaysNothingAsksForTheRequestsOfThisMonth() {
        assertThat(UsageQuestion.of(QueryParameters.empty(), NOW))
                .isEqualTo(new UsageQuestion("", Meter.REQUESTS, NOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "2026-13", "2026-1", "november", "1999", "2026-11-21", "99999"})
    void aPeriodThatIsNoneIsLeftOut(String period) {
        QueryParameters parameters = QueryParameters.simple(Map.of("period", period, "meter", "steps"));

        assertThat(UsageQuestion.of(parameters, NOW)).isEqualTo(new UsageQuestion("", Meter.REQUESTS, NOW));
    }

    @Test
    void aPeriodHasAllItsDays() {
        assertThat(UsagePeriod.of("2028-02").orElseThrow().to()).isEqualTo(LocalDate.of(2028, 2, 29));
        assertThat(UsagePeriod.of("2026").orElseThrow().from()).isEqualTo(LocalDate.of(2026, 1, 1));
        assertThat(UsagePeriod.of("2026").orElseThrow().to()).isEqualTo(LocalDate.of(2026, 12, 31));
    }

    @Test
    void twoYearsCanBeChosenAndWhatWasAskedToo() {
        List<UsagePeriod> choices = UsagePeriod.choices(LocalDate.of(2026, 11, 22), UsagePeriod.of(2019));

        assertThat(choices)
                .startsWith(UsagePeriod.of(2026), NOW, UsagePeriod.of(YearMonth.of(2026, 10)))
                .contains(UsagePeriod.of(2025), UsagePeriod.of(YearMonth.of(2024, 12)), UsagePeriod.of(2024))
                .endsWith(UsagePeriod.of(2019))
                .doesNotHaveDuplicates();
    }
}
