package nl.mienskip.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** An event is on the village's clock, also in the nights when that changes. */
class OccurrencesTest {

    private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

    @Test
    void theSameHourIsAnotherMomentAfterTheClockWasSetBackAndForward() {
        List<Timing> sundays = sundays("2026-10-18T10:00", "2026-10-18T11:30");

        assertThat(on(sundays, "2026-10-18").startsAt()).isEqualTo(Instant.parse("2026-10-18T08:00:00Z"));
        assertThat(on(sundays, "2026-10-25").startsAt()).isEqualTo(Instant.parse("2026-10-25T09:00:00Z"));
        assertThat(on(sundays, "2027-03-21").endsAt()).isEqualTo(Instant.parse("2027-03-21T10:30:00Z"));
        assertThat(on(sundays, "2027-03-28").endsAt()).isEqualTo(Instant.parse("2027-03-28T09:30:00Z"));
    }

    @Test
    void ofAnHourThatTheClockHasTwiceTheFirstCounts() {
        assertThat(on(sundays("2026-10-18T02:30", null), "2026-10-25").startsAt())
                .isEqualTo(Instant.parse("2026-10-25T00:30:00Z"));
    }

    @Test
    void anHourThatTheClockSkipsIsOneLater() {
        Timing skipped = on(sundays("2026-10-18T02:15", "2026-10-18T03:00"), "2027-03-28");

        assertThat(skipped.startsAt()).isEqualTo(Instant.parse("2027-03-28T01:15:00Z"));
        assertThat(skipped.endsAt()).as("no end before its beginning").isEqualTo(skipped.startsAt());
    }

    @Test
    void aPartyThroughTheNightEndsByTheClockAndBelongsToTheEvening() {
        Schedule party = new Schedule(
                false, at("2026-10-24T20:00"), at("2026-10-25T04:00"), "FREQ=WEEKLY;BYDAY=SA", List.of(), List.of());

        Timing longNight = Occurrences.of(party, AMSTERDAM, day("2026-10-24"), day("2026-10-24"))
                .getFirst();

        assertThat(longNight.startsAt()).isEqualTo(Instant.parse("2026-10-24T18:00:00Z"));
        assertThat(longNight.endsAt()).isEqualTo(Instant.parse("2026-10-25T03:00:00Z"));
        assertThat(longNight.lastDay()).isEqualTo(day("2026-10-24"));
    }

    @Test
    void wholeDaysGoFromMidnightToMidnightHoweverLongTheDay() {
        Schedule fair = new Schedule(true, at("2026-10-24T00:00"), at("2026-10-25T00:00"), "", List.of(), List.of());

        Timing days = Occurrences.of(fair, AMSTERDAM, day("2020-01-01"), day("2020-01-02"))
                .getFirst();

        assertThat(days.startsAt()).isEqualTo(Instant.parse("2026-10-23T22:00:00Z"));
        assertThat(days.overAt()).isEqualTo(Instant.parse("2026-10-25T23:00:00Z"));
        assertThat(days.lastDay()).isEqualTo(day("2026-10-25"));
    }

    @Test
    void withoutAnEndItIsOverWhenItsDayIs() {
        Schedule walk = new Schedule(false, at("2026-12-01T19:30"), null, "", List.of(), List.of());

        assertThat(Occurrences.first(walk, AMSTERDAM))
                .isEqualTo(new Timing(
                        day("2026-12-01"),
                        Instant.parse("2026-12-01T18:30:00Z"),
                        null,
                        Instant.parse("2026-12-01T23:00:00Z"),
                        day("2026-12-01"),
                        day("2026-12-01")));
    }

    @Test
    void aDayThatIsTakenOutIsNotThereAndOneThatIsMovedKeepsItsPlaceInTheRule() {
        Schedule evenings = new Schedule(
                false,
                at("2026-12-02T20:00"),
                at("2026-12-02T22:00"),
                "FREQ=WEEKLY;BYDAY=WE;COUNT=4",
                List.of(day("2026-12-09")),
                List.of(new MovedDate(day("2026-12-23"), at("2026-12-21T19:00"), null)));

        List<Timing> all = Occurrences.of(evenings, AMSTERDAM, day("2026-12-01"), day("2027-12-01"));

        assertThat(all)
                .extracting(Timing::day)
                .containsExactly(day("2026-12-02"), day("2026-12-16"), day("2026-12-23"));
        assertThat(on(all, "2026-12-23").firstDay()).isEqualTo(day("2026-12-21"));
        assertThat(on(all, "2026-12-23").endsAt()).isNull();
    }

    private static List<Timing> sundays(String starts, String ends) {
        Schedule schedule = new Schedule(
                false, at(starts), ends == null ? null : at(ends), "FREQ=WEEKLY;BYDAY=SU", List.of(), List.of());
        return Occurrences.of(schedule, AMSTERDAM, day("2026-10-01"), day("2027-04-30"));
    }

    private static Timing on(List<Timing> all, String day) {
        return all.stream()
                .filter(timing -> timing.day().equals(day(day)))
                .findFirst()
                .orElseThrow();
    }

    private static LocalDateTime at(String moment) {
        return LocalDateTime.parse(moment);
    }

    private static LocalDate day(String day) {
        return LocalDate.parse(day);
    }
}
