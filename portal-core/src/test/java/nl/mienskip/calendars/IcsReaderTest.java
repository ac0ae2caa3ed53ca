package nl.mienskip.calendars;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Random;
import nl.mienskip.agenda.MovedDate;
import nl.mienskip.agenda.Schedule;
import nl.mienskip.agenda.WriteEvent;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.tenants.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What events of a file say, one by one, whatever the others say. */
class IcsReaderTest {

    private static final IcsReader READER = new IcsReader(new IcsTimes(ZoneId.of("Europe/Amsterdam")), Language.NL);

    @Test
    void anEventIsOnTheVillagesClockWhicheverItWasWrittenOn() {
        assertThat(schedule("DTSTART:20261125T190000Z").starts()).isEqualTo(at("2026-11-25T20:00"));
        assertThat(schedule("DTSTART;TZID=Europe/London:20260715T190000").starts())
                .isEqualTo(at("2026-07-15T20:00"));
        assertThat(schedule("DTSTART;TZID=W. Europe Standard Time:20260715T190000")
                        .starts())
                .isEqualTo(at("2026-07-15T19:00"));
        assertThat(schedule("DTSTART;TZID=/mozilla.org/20050126_1/Europe/Amsterdam:20260715T190000")
                        .starts())
                .isEqualTo(at("2026-07-15T19:00"));
        assertThat(schedule("DTSTART:20260715T190000").starts()).isEqualTo(at("2026-07-15T19:00"));
    }

    @Test
    void wholeDaysEndOnTheDayBeforeTheOneThatAFileNames() {
        Schedule fair = schedule("DTSTART;VALUE=DATE:20260828", "DTEND;VALUE=DATE:20260831");

        assertThat(fair.wholeDays()).isTrue();
        assertThat(fair.ends()).isEqualTo(at("2026-08-30T00:00"));
        assertThat(schedule("DTSTART;VALUE=DATE:20260828", "DURATION:P1D").ends())
                .isEqualTo(at("2026-08-28T00:00"));
    }

    @Test
    void whatLastsSoLongEndsThen() {
        assertThat(schedule("DTSTART:20260828T190000", "DURATION:PT1H30M").ends())
                .isEqualTo(at("2026-08-28T20:30"));
        assertThat(schedule("DTSTART:20260828T190000", "DURATION:P1W").ends()).isEqualTo(at("2026-09-04T19:00"));
    }

    @Test
    void aRuleKeepsItsExceptionsAndWhatIsMoved() {
        List<IcsEvent> all = IcsFile.read(file(
                event(
                        "DTSTART;TZID=Europe/Amsterdam:20261125T200000",
                        "RRULE:FREQ=WEEKLY;BYDAY=WE;UNTIL=20261230T225959Z",
                        "EXDATE;TZID=Europe/Amsterdam:20261202T200000,20261209T200000"),
                event(
                        "RECURRENCE-ID;TZID=Europe/Amsterdam:20261216T200000",
                        "DTSTART;TZID=Europe/Amsterdam:20261217T193000")));

        Schedule schedule = READER.words(all.getFirst(), List.of(all.getLast())).schedule();

        assertThat(schedule.rule()).isEqualTo("FREQ=WEEKLY;BYDAY=WE;UNTIL=20261230");
        assertThat(schedule.except()).containsExactly(LocalDate.of(2026, 12, 2), LocalDate.of(2026, 12, 9));
        assertThat(schedule.moved())
                .containsExactly(new MovedDate(LocalDate.of(2026, 12, 16), at("2026-12-17T19:30"), null));
    }

    @Test
    void wordsAreWordsAlsoWhereTheyLookLikeMarkup() {
        WriteEvent words = read(
                "DTSTART:20260828T190000",
                "DESCRIPTION:Kom\\, en zing\\n<script>alert(1)</script>",
                "LOCATION:Dorps\r\n huis");

        assertThat(words.text()).isEqualTo("<p>Kom, en zing<br>&lt;script&gt;alert(1)&lt;/script&gt;</p>");
        assertThat(words.place()).isEqualTo("Dorpshuis");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    DTSTART:20261399T190000                                     | ics.time
                    DTSTART:morgen                                              | ics.time
                    DTSTART;TZID=Middle-earth:20260828T190000                   | ics.zone
                    LOCATION:Dorpshuis                                          | ics.start
                    DTSTART:20260828T190000;RDATE:20260829T190000               | ics.rules
                    DTSTART:20260828T190000;STATUS:CANCELLED                    | ics.cancelled
                    DTSTART:20260828T190000;DURATION:een uur                    | ics.time
                    """)
    void whatCannotBeReadSaysWhy(String lines, String code) {
        String[] each = code.equals("ics.zone") ? new String[] {lines} : lines.split(";(?=[A-Z]+:)");
        assertThatThrownBy(() -> read(each))
                .isInstanceOfSatisfying(
                        InvalidInput.class, fault -> assertThat(fault.code()).isEqualTo(code));
    }

    @Test
    void oneThatIsBrokenLeavesTheOthersAlone() {
        List<IcsEvent> all = IcsFile.read(("BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY:half\n"
                        + event("DTSTART:20260828T190000").replace("\r\n", "\n")
                        + "BEGIN:VEVENT\nthis is no line\nEND:VEVENT\nBEGIN:VEVENT\nSUMMARY:ends never\nEND:VCALENDAR\n")
                .getBytes(StandardCharsets.UTF_8));

        assertThat(all)
                .extracting(event -> event.fault() == null ? "" : event.fault().code())
                .containsExactly("ics.unfinished", "", "ics.lines", "ics.unfinished");
        assertThat(all).extracting(IcsEvent::line).containsExactly(2, 4, 9, 12);
    }

    @Test
    void whatAnAlarmSaysIsNotWhatTheEventSays() {
        WriteEvent words = read(
                "DTSTART:20260828T190000",
                "BEGIN:VALARM",
                "ACTION:DISPLAY",
                "DESCRIPTION:Piep",
                "TRIGGER:-PT15M",
                "END:VALARM");

        assertThat(words.text()).isEmpty();
    }

    @Test
    void whatIsNoCalendarIsRefusedAsAWhole() {
        refused("ics.none", "Beste buren".getBytes(StandardCharsets.UTF_8));
        refused("ics.none", new byte[0]);
        refused("ics.encoding", new byte[] {(byte) 0xff, (byte) 0xfe, 0});
        refused(
                "ics.many",
                ("BEGIN:VCALENDAR\n" + "BEGIN:VEVENT\nEND:VEVENT\n".repeat(1001)).getBytes(StandardCharsets.UTF_8));
    }

    /** A fixed seed: what breaks once breaks again. */
    @Test
    void aFileInWhichAnythingWasChangedIsReadOrRefused() {
        byte[] whole = file(event(
                "DTSTART;TZID=Europe/Amsterdam:20261125T200000",
                "RRULE:FREQ=WEEKLY;BYDAY=WE;UNTIL=20261230T225959Z",
                "EXDATE;TZID=Europe/Amsterdam:20261202T200000",
                "DESCRIPTION:Kom\\, en zing\\nmee"));
        Random random = new Random(20261122);
        for (int round = 0; round < 2_000; round++) {
            byte[] changed = whole.clone();
            for (int times = random.nextInt(8); times >= 0; times--) {
                changed[random.nextInt(changed.length)] =
                        (byte) (random.nextInt(8) == 0 ? '\n' : 32 + random.nextInt(95));
            }
            assertThatCode(() -> readAll(changed))
                    .as(new String(changed, StandardCharsets.UTF_8))
                    .doesNotThrowAnyException();
        }
    }

    private static void readAll(byte[] file) {
        try {
            for (IcsEvent event : IcsFile.read(file)) {
                if (event.fault() == null) {
                    READER.words(event, List.of());
                }
            }
        } catch (InvalidInput refused) {
            assertThat(refused.code()).isNotEmpty();
        }
    }

    private static void refused(String code, byte[] file) {
        assertThatThrownBy(() -> IcsFile.read(file))
                .isInstanceOfSatisfying(
                        InvalidInput.class, fault -> assertThat(fault.code()).isEqualTo(code));
    }

    private static Schedule schedule(String... lines) {
        return read(lines).schedule();
    }

    private static WriteEvent read(String... lines) {
        return READER.words(IcsFile.read(file(event(lines))).getFirst(), List.of());
    }

    private static byte[] file(String... events) {
        return ("BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//NL\r\n" + String.join("", events)
                        + "END:VCALENDAR\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String event(String... lines) {
        return "BEGIN:VEVENT\r\nUID:1@example.org\r\nSUMMARY:Breien\r\n" + String.join("\r\n", lines)
                + "\r\nEND:VEVENT\r\n";
    }

    private static LocalDateTime at(String moment) {
        return LocalDateTime.parse(moment);
    }
}
