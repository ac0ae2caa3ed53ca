package nl.mienskip.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What stands on the pages and somebody is to look at. */
@ExtendWith(Chromium.class)
class StillRightIT {

    private final String title = Articles.title();

    @AfterEach
    void leaveNothingBehind() {
        Articles.sweep();
    }

    @Test
    void whatIsDueWaitsUntilSomebodySaysThatItIsStillRight(Page page) {
        Office.enter(page, "burum", "hoofdredacteur.burum", "news");
        long number = Articles.write(page, "burum", title, "Kom del.");
        Articles.publish(page);
        assertThat(page.getByText("Voor het laatst nagekeken op")).isVisible();
        Database.change("update item set check_on = '2026-01-31' where id = ?", number);

        Office.open(page, "burum", "");
        page.getByText("Klopt het nog wat er staat?").click();
        Office.settle(page);
        Office.press(page, "Klopt nog: " + title);
        assertThat(page.getByText("Dank u wel.")).isVisible();
        assertThat(Office.button(page, "Klopt nog: " + title)).hasCount(0);

        Office.press(page, "Ongedaan maken");
        assertThat(Office.button(page, "Klopt nog: " + title)).isVisible();

        Office.open(page, "burum", "news/" + number);
        Office.press(page, "Klopt nog");
        assertThat(page.getByText("Dank u wel.")).isVisible();
        assertThat(Database.number("select count(*) from item where id = ? and check_on > checked_at", number))
                .isEqualTo(1);
    }
}
