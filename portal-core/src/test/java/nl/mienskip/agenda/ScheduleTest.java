package nl.mienskip.agenda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import nl.mienskip.kernel.InvalidInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What can be meant as the time of an event, and what cannot. */
class ScheduleTest {

    private static final LocalDateTime WEDNESDAY = LocalDateTime.of(2026, 11, 25, 20, 0);

    @Test
    void aDraftMayNotKnowWhenButWhatResidentsReadMust() {
        assertThat(ScheduleRule.checked(Schedule.UNKNOWN)).isEqualTo(Schedule.UNKNOWN);
        refused("event.starts", () -> ScheduleRule.requireWhole(Schedule.UNKNOWN));
    }

    @Test
    void noEventEndsBeforeItBeginsNorLastsLongerThanAYear() {
        refused("event.ends", () -> ScheduleRule.checked(once(WEDNESDAY, WEDNESDAY.minusMinutes(1))));
        refused("event.long", () -> ScheduleRule.checked(once(WEDNESDAY, WEDNESDAY.plusDays(367))));
        assertThat(ScheduleRule.checked(once(WEDNESDAY, WEDNESDAY)).ends()).isEqualTo(WEDNESDAY);
    }

    @Test
    void onWholeDaysNoTimesAreKept() {
        Schedule days =
                ScheduleRule.checked(new Schedule(true, WEDNESDAY, WEDNESDAY.plusDays(1), "", List.of(), List.of()));

        assertThat(days.starts()).isEqualTo(LocalDateTime.of(2026, 11, 25, 0, 0));
        assertThat(days.ends()).isEqualTo(LocalDateTime.of(2026, 11, 26, 0, 0));
    }

    @Test
    void theFirstTimeIsOnADayOfTheRule() {
        refused("event.firstDay", () -> ScheduleRule.requireWhole(weekly("FREQ=WEEKLY;BYDAY=TH")));
        ScheduleRule.requireWhole(weekly("FREQ=WEEKLY;BYDAY=WE"));
    }

    @Test
    void notEveryDayIsTakenOut() {
        List<LocalDate> both = List.of(LocalDate.of(2026, 11, 25), LocalDate.of(2026, 12, 2));
        refused(
                "event.never",
                () -> ScheduleRule.requireWhole(
                        new Schedule(false, WEDNESDAY, null, "FREQ=WEEKLY;BYDAY=WE;COUNT=2", both, List.of())));
    }

    @Test
    void whatDoesNotComeBackHasNoExceptions() {
        Schedule given = new Schedule(
                false,
                WEDNESDAY,
                null,
                "",
                List.of(WEDNESDAY.toLocalDate()),
                List.of(new MovedDate(WEDNESDAY.toLocalDate(), WEDNESDAY, null)));

        assertThat(ScheduleRule.checked(given)).isEqualTo(once(WEDNESDAY, null));
    }

    @Test
    void whatIsSaidOfDaysThatTheRuleHasNoMoreIsNotInForce() {
        LocalDate wednesday = LocalDate.of(2026, 12, 2);
        LocalDate thursday = wednesday.plusDays(1);
        MovedDate moved = new MovedDate(wednesday.plusWeeks(1), WEDNESDAY.plusDays(15), null);
        MovedDate stale = new MovedDate(thursday.plusWeeks(1), WEDNESDAY.plusDays(16), null);
        Schedule given = new Schedule(
                false,
                WEDNESDAY,
                null,
                "FREQ=WEEKLY;BYDAY=WE;COUNT=4",
                List.of(wednesday, thursday, wednesday.plusWeeks(3)),
                List.of(moved, stale));

        Schedule inForce = ScheduleRule.inForce(given);

        assertThat(inForce.except()).containsExactly(wednesday);
        assertThat(inForce.moved()).containsExactly(moved);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "FREQ=HOURLY",
                "FREQ=WEEKLY;BYHOUR=8",
                "FREQ=WEEKLY;BYDAY=XX",
                "FREQ=WEEKLY;BYDAY=2WE",
                "FREQ=MONTHLY;BYMONTHDAY=32",
                "FREQ=WEEKLY;COUNT=2;UNTIL=20261231",
                "FREQ=WEEKLY;UNTIL=20261399",
                "FREQ=WEEKLY;INTERVAL=999",
                "BYDAY=WE",
                "elke woensdag"
            })
    void whatIsNoRuleInWholeDaysIsRefused(String rule) {
        refused("event.rule", () -> ScheduleRule.checked(weekly(rule)));
    }

    @Test
    void aRuleIsTidied() {
        assertThat(ScheduleRule.checked(weekly(" rrule:freq=weekly;byday=we ")).rule())
                .isEqualTo("FREQ=WEEKLY;BYDAY=WE");
    }

    @Test
    void whatIsStoredIsReadBack() {
        Schedule all = new Schedule(
                false,
                WEDNESDAY,
                WEDNESDAY.plusHours(2),
                "FREQ=WEEKLY;BYDAY=WE",
                List.of(LocalDate.of(2026, 12, 2)),
                List.of(new MovedDate(LocalDate.of(2026, 12, 9), WEDNESDAY.plusDays(15), null)));

        assertThat(ScheduleJson.read(ScheduleJson.text(all))).isEqualTo(all);
        assertThat(ScheduleJson.read(ScheduleJson.text(Schedule.UNKNOWN))).isEqualTo(Schedule.UNKNOWN);
    }

    private static Schedule once(LocalDateTime starts, LocalDateTime ends) {
        return new Schedule(false, starts, ends, "", List.of(), List.of());
    }

    private static Schedule weekly(String rule) {
        return new Schedule(false, WEDNESDAY, null, rule, List.of(), List.of());
    }

    private static void refused(String code, Runnable work) {
        assertThatThrownBy(work::run).isInstanceOfSatisfying(InvalidInput.class, refused -> {
            assertThat(refused.code()).isEqualTo(code);
            assertThat(refused.field()).isEqualTo(ScheduleRule.FIELD);
        });
    }
}
