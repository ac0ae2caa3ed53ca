package nl.mienskip.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.util.UUID;
import java.util.regex.Pattern;

/** Writing at the news desk as people do, and leaving no article behind. */
final class Articles {

    /** At the beginning of each title, so that what a test wrote is known from what people wrote. */
    static final String MARK = "Proefartikel";

    /** The address of an article that the server has. */
    static final Pattern NUMBERED = Pattern.compile(".*/admin/news/[0-9]+");

    private Articles() {}

    /** A title that no other article has. */
    static String title() {
        return MARK + " " + UUID.randomUUID().toString().substring(0, 8);
    }

    /** Takes away all that tests wrote. */
    static void sweep() {
        Database.change("delete a from article a join item i on i.id = a.item_id where i.title like ?", MARK + "%");
        Database.change(
                "delete p from item_picture p join item i on i.id = p.item_id where i.title like ?", MARK + "%");
        Database.change(
                "delete r from item_revision r join item i on i.id = r.item_id where i.title like ?", MARK + "%");
        Database.change("delete from item where title like ?", MARK + "%");
    }

    /** Writes a new article and waits until it is kept; gives its number. */
    static long write(Page page, String village, String title, String body) {
        Office.open(page, village, "news/new");
        title(page).fill(title);
        type(page, body);
        page.waitForURL(NUMBERED);
        long number = number(page);
        awaitKept(number, body);
        Office.settle(page);
        return number;
    }

    /** Waits until the server has these words of the text. */
    static void awaitKept(long number, String words) {
        await().atMost(Duration.ofSeconds(10))
                .until(() -> Database.number(
                                "select count(*) from item where id = ?"
                                        + " and (document like ? or pending_document like ?)",
                                number,
                                "%" + words + "%",
                                "%" + words + "%")
                        == 1);
    }

    static Locator title(Page page) {
        return page.getByLabel("Titel", new Page.GetByLabelOptions().setExact(true));
    }

    static Locator lead(Page page) {
        return page.getByLabel("Inleiding");
    }

    static Locator body(Page page) {
        return page.locator("trix-editor");
    }

    /** Goes on at the end of the text. */
    static void type(Page page, String words) {
        body(page).click();
        page.keyboard().press("Control+End");
        page.keyboard().type(words);
    }

    static Locator kept(Page page) {
        return page.locator(".kept-line");
    }

    static long number(Page page) {
        return Long.parseLong(page.url().substring(page.url().lastIndexOf('/') + 1));
    }

    /** Publishes from now on, for good. */
    static void publish(Page page) {
        Office.press(page, "Publiceren…");
        Office.press(page, "Publiceren");
        assertThat(page.getByText("Gepubliceerd. Bewoners zien het nu.")).isVisible();
    }

    /** Chooses something in the menu of what is done less often. */
    static void choose(Page page, String act) {
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Meer"))
                .click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(act))
                .click();
        Office.settle(page);
    }

    static Locator state(Page page) {
        return page.locator(".badges");
    }
}
