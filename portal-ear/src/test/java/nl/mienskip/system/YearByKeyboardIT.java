package nl.mienskip.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From pools to bills without a mouse: put forward, proposed, approved, voted, adopted, sent. */
@ExtendWith(Chromium.class)
class YearByKeyboardIT {

    private static final int YEAR = 2874;
    private static final BilledYear BILLED = new BilledYear(YEAR);
    private static final String OURS = "(select id from decision where year = " + YEAR + ")";
    private static final String POOLS = "(select id from cost_pool where year = " + YEAR + ")";
    private static final String NOT_VOTED = " Deed niet mee";

    @BeforeEach
    void planAPool() {
        Database.change(
                "insert into cost_pool (year, code, amount_cents, key_document, meter, basis)"
                        + " values (?, 'proef', 10000, '{\"type\":\"equal\"}', 'requests', '')",
                YEAR);
        Database.change("insert into cost_pool_name select id, 'nl', 'Proef' from cost_pool where year = ?", YEAR);
    }

    @AfterEach
    void leaveNothingBehind() {
        Database.change("delete from decision_vote where decision_id in " + OURS);
        Database.change("delete from decision_step where decision_id in " + OURS);
        BILLED.leaveNothingBehind();
        Database.change("delete from cost_pool_name where cost_pool_id in " + POOLS);
        Database.change("delete from cost_pool where year = " + YEAR);
        Database.change("delete from audit_entry where act like 'decision.%' and subject like '%" + YEAR + "%'");
    }

    @Test
    void poolsAreDecidedAboutAndBilled(Page treasurer) {
        Office.enter(treasurer, "", "penningmeester", "costs?year=" + YEAR);
        new Keyboard(treasurer).tabTo("Voorleggen").press("Enter");
        assertThat(treasurer.getByText("Concept bijwerken")).isVisible();
        String decision = "decisions/" + Database.number("select max(id) from decision where year = " + YEAR);

        try (BrowserContext window = window(treasurer);
                BrowserContext other = window(treasurer)) {
            Page board = window.newPage();
            Office.enter(board, "", "bestuurslid", decision);
            Keyboard keys = new Keyboard(board);
            keys.tabTo("Voorstellen").press("Enter");
            assertThat(board.getByLabel("Ingangsdatum")).isVisible();
            keys.tabTo("Ingangsdatum").press("Control+a").type("1-1-2026").press("Tab");
            keys.tabTo("Voorstellen").press("Enter");
            assertThat(board.locator("main")).containsText("Wacht op de raad van toezicht");

            Page supervisor = other.newPage();
            Office.enter(supervisor, "", "toezichthouder", decision);
            keys = new Keyboard(supervisor);
            keys.tabTo("Goedkeuren").press("Enter");
            assertThat(Office.inDialog(supervisor).locator("p").first()).isVisible();
            keys.assertAt("Goedkeuren").press("Enter");
            assertThat(supervisor.locator("main")).containsText("Wacht op de ledenvergadering");

            Office.open(board, "", decision);
            vote(board);
        }
        bill(treasurer);
    }

    private static void vote(Page board) {
        Keyboard keys = new Keyboard(board);
        for (String member :
                new String[] {"Gemeente Noardeast-Fryslân (demo)", "Vereniging Dorpsbelang Burum (demo)"}) {
            keys.tabTo(member + NOT_VOTED).press("Enter");
            assertThat(board.getByRole(AriaRole.OPTION).first()).isFocused();
            keys.press("ArrowDown");
            assertThat(board.getByRole(AriaRole.OPTION).nth(1)).isFocused();
            keys.press("Enter");
            keys.assertAt(member + " Voor");
        }
        keys.tabTo("Stemmen bewaren").press("Enter");
        assertThat(board.locator("main")).not().containsText("Nog niet bewaard");
        assertThat(board.locator("main")).containsText("2 van 2: genoeg");
        keys.tabTo("Stemming afsluiten").press("Enter");
        assertThat(board.getByLabel("Notulen")).isVisible();
        keys.tabTo("Notulen").type("Ledenvergadering, punt 5");
        keys.tabTo("Stemming afsluiten").press("Enter");
        assertThat(board.locator(".decision-state")).containsText("Aangenomen");
        assertThat(board.locator("main"))
                .containsText("Voor 2, tegen 0, onthouding 0, van 2. Ledenvergadering, punt 5");
    }

    private static void bill(Page treasurer) {
        Office.open(treasurer, "", "statements/plan?year=" + YEAR);
        Keyboard keys = new Keyboard(treasurer);
        keys.tabTo("Aantal voorschotten in het jaar").press("Control+a").type("1");
        keys.tabTo("Bekijk wie wat krijgt").press("Enter");
        assertThat(treasurer.locator("table.numbers")).containsText("€ 60,50");
        keys.tabTo("Versturen").press("Enter");
        assertThat(Office.inDialog(treasurer)).containsText("kunt u niet terugdraaien");
        keys.assertAt("Versturen").press("Enter");
        assertThat(treasurer.locator("vaadin-grid a")).hasCount(2); // sent, each with its page
    }

    private static BrowserContext window(Page page) {
        return page.context().browser().newContext(new Browser.NewContextOptions().setLocale("nl-NL"));
    }
}
