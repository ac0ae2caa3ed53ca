package nl.mienskip.headcounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceRuleTest {

    private static final List<HeadCountView> FIGURES =
            List.of(figure(1, "2025-01-01", 590), figure(1, "2026-01-01", 600), figure(1, "2026-07-01", 605));

    @ParameterizedTest
    @CsvSource({"2024,590", "2025,590", "2026,600", "2027,605", "2028,605"})
    void aYearGoesByTheNewestFigureOnOrBeforeItsFirstDayOrElseTheFirstAfterIt(int year, int inhabitants) {
        assertThat(ReferenceRule.of(FIGURES, year).get(1L).inhabitants()).isEqualTo(inhabitants);
        assertThat(ReferenceRule.of(FIGURES.reversed(), year).get(1L).inhabitants())
                .as("in whatever order they are found")
                .isEqualTo(inhabitants);
    }

    @Test
    void eachVillageHasItsOwnAndOneWithoutAnyIsLeftOut() {
        assertThat(ReferenceRule.of(List.of(figure(1, "2026-01-01", 600), figure(2, "2020-01-01", 450)), 2026))
                .hasSize(2)
                .extractingByKey(2L)
                .isEqualTo(figure(2, "2020-01-01", 450));
        assertThat(ReferenceRule.of(List.of(), 2026)).isEmpty();
    }

    private static HeadCountView figure(long tenant, String on, int inhabitants) {
        return new HeadCountView(tenant, LocalDate.parse(on), inhabitants, "CBS");
    }
}
