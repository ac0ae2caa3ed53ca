package nl.mienskip.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The weekly mail, from the mailbox to the button. */
@ExtendWith(Chromium.class)
class WeeklyMailIT {

    private static final String WRITER = "hoofdredacteur.burum";
    private static final Pattern LINK = Pattern.compile("http://[^\\s\"\\\\]+(/checks/[A-Za-z0-9_-]+)");

    private final String title = Articles.title();

    @AfterEach
    void leaveNothingBehind() {
        Articles.sweep();
        Database.change("delete l from freshness_link l join tenant t on t.id = l.tenant_id where t.slug = 'burum'");
    }

    @Test
    void theLinkInTheMailSaysThatItIsStillRightOnlyWhenTheButtonIsPressed(Page writer, Page reader) {
        Office.enter(writer, "burum", WRITER, "news");
        long number = Articles.write(writer, "burum", title, "Kom del.");
        Articles.publish(writer);
        Database.change("update item set check_on = '2026-01-31' where id = ?", number);
        Database.change("delete w from freshness_week w join tenant t on t.id = w.tenant_id where t.slug = 'burum'");

        Matcher link = LINK.matcher(Mails.awaitTo(WRITER + "@example.org", title));
        assertThat(link.find()).isTrue();
        String path = link.group(1);
        assertThat(Portal.get("burum", path).body()).contains(title);
        assertThat(Portal.get("burum", path).body()).contains(title);
        assertThat(Portal.get("warfstermolen", path).statusCode()).isEqualTo(404);

        reader.navigate(Portal.address("burum", path));
        assertThat(Barriers.found(reader)).isEmpty();
        Office.button(reader, "Klopt nog: " + title).click();
        assertThat(reader.getByText("Dank u wel. Dit klopt dus nog.")).isVisible();
        assertThat(reader.getByText(title)).hasCount(0);
        assertThat(Database.number("select count(*) from item where id = ? and check_on > checked_at", number))
                .isEqualTo(1);

        Office.button(reader, "Ongedaan maken").click();
        assertThat(Office.button(reader, "Klopt nog: " + title)).isVisible();
    }
}
