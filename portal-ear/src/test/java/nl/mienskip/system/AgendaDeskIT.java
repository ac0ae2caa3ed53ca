package nl.mienskip.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What comes back every week, from the desk to the agenda. */
@ExtendWith(Chromium.class)
class AgendaDeskIT {

    private static final DateTimeFormatter SAID = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.of("nl"));

    private final String title = Articles.title();

    @AfterEach
    void leaveNothingBehind() {
        for (String table : new String[] {"occurrence", "event"}) {
            Database.change("delete o from " + table + " o join item i on i.id = o.item_id where i.title = ?", title);
        }
        Articles.sweep();
    }

    @Test
    void whatIsOnEveryWeekButOnceStandsInTheAgendaOnItsDays(Page page) {
        LocalDate first = LocalDate.now(ZoneId.of("Europe/Amsterdam"))
                .with(TemporalAdjusters.next(DayOfWeek.WEDNESDAY))
                .plusWeeks(1);
        Office.enter(page, "burum", "hoofdredacteur.burum", "agenda/new");
        page.getByLabel("Wat is er te doen?").fill(title);
        set(page.getByLabel("Begint: dag"), first.format(DateTimeFormatter.ofPattern("dd-MM-yyyy")));
        set(page.getByLabel("Begint: tijd"), "20:00");
        Office.settle(page);
        Office.choose(page, "Komt het terug?", "Elke week");
        assertThat(page.locator(".next-dates li")).hasCount(10);
        page.locator(".next-dates li").nth(1).getByText("Gaat niet door").click();
        assertThat(page.locator(".called-off")).hasCount(1);
        page.waitForURL(Pattern.compile(".*/admin/agenda/[0-9]+"));
        long number = Articles.number(page);
        Articles.publish(page);

        String shown = Portal.get("burum", "/agenda/" + number).body();
        assertThat(shown)
                .contains("Elke week op woensdag")
                .containsIgnoringCase(SAID.format(first) + ", 20.00 uur")
                .containsIgnoringCase(SAID.format(first.plusWeeks(2)))
                .doesNotContainIgnoringCase(SAID.format(first.plusWeeks(1)));
        assertThat(Portal.get("burum", "/agenda?month=" + first.toString().substring(0, 7))
                        .body())
                .contains(title);
        assertThat(Portal.get("burum", "/api/v1/events/" + number).body()).contains("FREQ=WEEKLY;BYDAY=WE");
        assertThat(Portal.get("burum", "/agenda.ics").body()).contains("UID:event-" + number + "@", "BYDAY=WE");
        assertThat(Portal.get("burum", "/agenda/" + number + ".ics").body())
                .contains("EXDATE;TZID=Europe/Amsterdam:" + first.plusWeeks(1).format(DateTimeFormatter.BASIC_ISO_DATE)
                        + "T200000");
        assertThat(Portal.get("warfstermolen", "/agenda.ics").body()).doesNotContain(title);
        assertThat(Portal.get("warfstermolen", "/agenda?words=" + Articles.MARK).body())
                .doesNotContain(title);
        assertThat(Portal.get("warfstermolen", "/agenda/" + number).statusCode())
                .isEqualTo(404);
    }

    private static void set(Locator field, String value) {
        field.fill(value);
        field.press("Tab");
    }
}
