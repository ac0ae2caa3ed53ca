package nl.mienskip.freshness;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class WeekRuleTest {

    private static final ZoneId BURUM = ZoneId.of("Europe/Amsterdam");
    private static final ZoneId SABA = ZoneId.of("America/Curacao");

    @Test
    void aWeekBeginsOnMondayAtSevenInTheVillage() {
        assertThat(lastBegun("2026-11-23T05:59:59Z", BURUM)).isEqualTo("2026-11-16");
        assertThat(lastBegun("2026-11-23T06:00:00Z", BURUM)).isEqualTo("2026-11-23");
        assertThat(lastBegun("2026-11-23T06:00:00Z", SABA)).isEqualTo("2026-11-16");
        assertThat(lastBegun("2026-11-23T11:00:00Z", SABA)).isEqualTo("2026-11-23");
    }

    @Test
    void inSummerItIsAnHourEarlierElsewhereAndTheSameHourThere() {
        assertThat(lastBegun("2026-07-06T04:59:59Z", BURUM)).isEqualTo("2026-06-29");
        assertThat(lastBegun("2026-07-06T05:00:00Z", BURUM)).isEqualTo("2026-07-06");
    }

    @Test
    void whereNothingRanOnMondayTheWeekIsStillToBeMailed() {
        assertThat(lastBegun("2026-11-26T23:30:00Z", BURUM)).isEqualTo("2026-11-23");
        assertThat(lastBegun("2026-11-29T22:59:00Z", BURUM)).isEqualTo("2026-11-23");
    }

    private static LocalDate lastBegun(String moment, ZoneId zone) {
        return WeekRule.lastBegun(Instant.parse(moment).atZone(zone));
    }
}
