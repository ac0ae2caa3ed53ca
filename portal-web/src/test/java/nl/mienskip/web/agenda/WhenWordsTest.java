package nl.mienskip.web.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import nl.mienskip.agenda.OccurrenceView;
import nl.mienskip.agenda.Schedule;
import nl.mienskip.agenda.Timing;
import nl.mienskip.tenants.Language;
import nl.mienskip.web.shell.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When something is, in the words of the reader's language. */
class WhenWordsTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 11, 25);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    NL | FREQ=WEEKLY;BYDAY=WE                                 | Elke week op woensdag
                    FY | FREQ=WEEKLY;INTERVAL=2;BYDAY=WE                      | Om de wike op woansdei
                    EN | FREQ=WEEKLY;INTERVAL=3;BYDAY=MO,WE,FR                | Every 3 weeks on Monday, Wednesday and Friday
                    DE | FREQ=WEEKLY;BYDAY=WE,TH;COUNT=10                     | Jede Woche am Mittwoch und Donnerstag, 10-mal
                    NL | FREQ=MONTHLY;BYDAY=4WE;UNTIL=20271231                | Elke maand op de vierde woensdag, tot en met 31 december 2027
                    EN | FREQ=MONTHLY;INTERVAL=2;BYDAY=-1WE                   | Every 2 months on the last Wednesday
                    NL | FREQ=MONTHLY                                         | Elke maand op dag 25
                    DE | FREQ=YEARLY                                          | Jedes Jahr
                    NL | FREQ=DAILY;INTERVAL=3                                | Elke 3 dagen
                    NL | FREQ=MONTHLY;BYMONTHDAY=-1                           | Komt geregeld terug
                    """)
    void aRuleIsSaidInPlainWords(Language language, String rule, String words) {
        Schedule schedule = new Schedule(false, WEDNESDAY.atTime(20, 0), null, rule, List.of(), List.of());

        assertThat(in(language).repeats(schedule)).isEqualTo(words);
    }

    @Test
    void whatDoesNotComeBackSaysNothingOfIt() {
        assertThat(in(Language.NL)
                        .repeats(new Schedule(
                                false, LocalDateTime.of(2026, 11, 25, 20, 0), null, "", List.of(), List.of())))
                .isEmpty();
    }

    @Test
    void anEveningIsADayAndItsHours() {
        assertThat(in(Language.NL).full(one(false, "19:00", "21:30", WEDNESDAY)))
                .isEqualTo("woensdag 25 november, 20.00–22.30 uur");
        assertThat(in(Language.EN).full(one(false, "19:00", null, WEDNESDAY)))
                .isEqualTo("Wednesday 25 November, 20:00");
    }

    @Test
    void whatEndsInTheSecondNightNamesTheDayOfItsLastHour() {
        Timing weekend = new Timing(
                WEDNESDAY,
                Instant.parse("2026-11-25T19:00:00Z"),
                Instant.parse("2026-11-27T01:00:00Z"),
                Instant.parse("2026-11-27T01:00:00Z"),
                WEDNESDAY,
                WEDNESDAY.plusDays(1));

        assertThat(in(Language.NL).full(new OccurrenceView(60, Language.NL, "Feest", "", false, weekend)))
                .isEqualTo("woensdag 25 november, 20.00 uur tot vrijdag 27 november, 02.00 uur");
    }

    @Test
    void wholeDaysHaveNoHours() {
        assertThat(in(Language.NL).full(one(true, "23:00", null, WEDNESDAY)))
                .isEqualTo("woensdag 25 november, de hele dag");
        assertThat(in(Language.NL).full(one(true, "23:00", null, WEDNESDAY.plusDays(2))))
                .isEqualTo("woensdag 25 november tot en met vrijdag 27 november");
    }

    @Test
    void whereNoHeadingTellsTheYearEachDayDoes() {
        assertThat(new WhenWords(new Texts(Language.FY, ZoneId.of("Europe/Amsterdam")), true)
                        .full(one(false, "19:00", null, WEDNESDAY)))
                .isEqualTo("woansdei 25 novimber 2026, 20.00 oere");
    }

    private static WhenWords in(Language language) {
        return new WhenWords(new Texts(language, ZoneId.of("Europe/Amsterdam")));
    }

    private static OccurrenceView one(boolean wholeDays, String starts, String ends, LocalDate last) {
        Timing timing = new Timing(
                WEDNESDAY,
                Instant.parse("2026-11-25T" + starts + ":00Z"),
                ends == null ? null : Instant.parse("2026-11-25T" + ends + ":00Z"),
                Instant.parse("2026-11-26T23:00:00Z"),
                WEDNESDAY,
                last);
        return new OccurrenceView(60, Language.NL, "Klaverjassen", "", wholeDays, timing);
    }
}
