package nl.mienskip.web.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import nl.mienskip.agenda.EventView;
import nl.mienskip.agenda.MovedDate;
import nl.mienskip.agenda.Schedule;
import nl.mienskip.editorial.Publication;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.tenants.Language;
import nl.mienskip.web.shell.Samples;
import org.junit.jupiter.api.Test;

/** What a calendar is told that follows the village. */
class EventsCalendarTest {

    private static final LocalDateTime WEDNESDAY = LocalDateTime.of(2026, 11, 25, 20, 0);

    @Test
    void whatComesBackIsOneEventWithItsRuleItsExceptionsAndWhatIsMoved() {
        Schedule weekly = new Schedule(
                false,
                WEDNESDAY,
                WEDNESDAY.plusHours(2),
                "FREQ=WEEKLY;BYDAY=WE;UNTIL=20270331",
                List.of(LocalDate.of(2026, 12, 2)),
                List.of(new MovedDate(LocalDate.of(2026, 12, 9), WEDNESDAY.plusDays(15), null)));

        String ics = ics(weekly, "Klaverjassen");

        assertThat(ics)
                .contains(
                        "UID:event-60@mienskip.example\r\n",
                        "SEQUENCE:28080000\r\n",
                        "DTSTART;TZID=Europe/Amsterdam:20261125T200000\r\n",
                        "DTEND;TZID=Europe/Amsterdam:20261125T220000\r\n",
                        // the whole last day, in summer time by then
                        "RRULE:FREQ=WEEKLY;BYDAY=WE;UNTIL=20270331T215959Z\r\n",
                        "EXDATE;TZID=Europe/Amsterdam:20261202T200000\r\n",
                        "RECURRENCE-ID;TZID=Europe/Amsterdam:20261209T200000\r\n",
                        "DTSTART;TZID=Europe/Amsterdam:20261210T200000\r\n")
                .containsOnlyOnce("RRULE:FREQ=WEEKLY");
    }

    @Test
    void wholeDaysEndOnTheDayAfterTheLast() {
        LocalDateTime friday = LocalDateTime.of(2027, 5, 14, 0, 0);

        assertThat(ics(new Schedule(true, friday, friday.plusDays(2), "", List.of(), List.of()), "Feest"))
                .contains("DTSTART;VALUE=DATE:20270514\r\n", "DTEND;VALUE=DATE:20270517\r\n")
                .doesNotContain("DTSTART;TZID");
    }

    @Test
    void theZoneIsToldWithTheRulesByWhichItsClockChanges() {
        assertThat(ics(once(), "Feest"))
                .contains(
                        "TZID:Europe/Amsterdam\r\n",
                        "BEGIN:DAYLIGHT\r\nDTSTART:20000326T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200\r\n"
                                + "RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU\r\nEND:DAYLIGHT\r\n",
                        "BEGIN:STANDARD\r\nDTSTART:20001029T030000\r\nTZOFFSETFROM:+0200\r\nTZOFFSETTO:+0100\r\n"
                                + "RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU\r\nEND:STANDARD\r\n");
    }

    @Test
    void aZoneWhoseClockStandsStillIsToldToo() {
        IcsText ics = new IcsText();
        IcsZone.write(ZoneId.of("Asia/Tokyo"), ics);

        assertThat(ics.toString()).contains("TZOFFSETTO:+0900\r\n").doesNotContain("RRULE");
    }

    @Test
    void whatPeopleWroteStaysInItsLineAndNoLineIsTooWide() {
        String title = "Bingo; koffie, \\ en\nDTSTART:19700101 " + "ûé€😀".repeat(40);

        String ics = ics(once(), title);

        assertThat(ics)
                .contains("SUMMARY:Bingo\\; koffie\\, \\\\ en\\nDTSTART:19700101")
                .doesNotContain("\nDTSTART:1970");
        assertThat(ics.split("\r\n"))
                .allSatisfy(line ->
                        assertThat(line.getBytes(StandardCharsets.UTF_8)).hasSizeLessThanOrEqualTo(75));
        assertThat(ics.replace("\r\n ", "")).contains("ûé€😀".repeat(40));
    }

    private static Schedule once() {
        return new Schedule(false, WEDNESDAY, null, "", List.of(), List.of());
    }

    private static String ics(Schedule schedule, String title) {
        Instant changed = Instant.parse("2026-11-22T00:00:00Z");
        EventView event = new EventView(
                new Publication(60, Language.NL, title, changed, null, "Redactie", changed),
                "<p>Kom ook.</p>",
                "Dorpshuis",
                "gratis",
                schedule,
                null);
        return EventsCalendar.of(
                Samples.layout(Language.NL, "/agenda.ics", "", Actor.VISITOR).site(),
                "mienskip.example",
                "Burum",
                List.of(event));
    }
}
