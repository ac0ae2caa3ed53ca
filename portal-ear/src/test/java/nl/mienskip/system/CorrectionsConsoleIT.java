package nl.mienskip.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What corrects a budget, what was added to one and an account: written in fields, of a year long past. */
@ExtendWith(Chromium.class)
class CorrectionsConsoleIT {

    private static final int YEAR = 2015;

    private static final String SERVER = "{\"kind\":\"cost\",\"heading\":\"Hosting\",\"description\":\"Server\","
            + "\"quantity\":\"1\",\"price\":\"600\",\"planned\":\"600.00\"";

    private static final String BUDGET = "{\"year\":2015,\"reserve\":\"10\",\"lines\":[" + SERVER
            + "}],\"costs\":\"600.00\",\"reserved\":\"60.00\",\"income\":\"0.00\",\"toShare\":\"660.00\"}";

    private static final String ACCOUNT = "{\"year\":2015,\"lines\":[" + SERVER
            + ",\"actual\":\"450.00\",\"achieved\":\"\"}],\"costs\":{\"planned\":\"600.00\",\"actual\":\"450.00\"},"
            + "\"income\":{\"planned\":\"0.00\",\"actual\":\"0.00\"},\"reserved\":\"60.00\","
            + "\"fundBefore\":\"0.00\",\"fundAfter\":\"0.00\"}";

    @BeforeEach
    void aBudgetWasAdopted() {
        leaveNothingBehind();
        Database.change("insert into budget (year, reserve_percent) values (?, 10)", YEAR);
        Database.change(
                "insert into budget_line (year, kind, heading, description, quantity, price)"
                        + " values (?, 'COST', 'Hosting', 'Server', 1, 600)",
                YEAR);
        adopt("BUDGET", "Proefbegroting", BUDGET);
    }

    @AfterEach
    void leaveNothingBehind() {
        Database.change(
                "delete from decision_vote where decision_id in (select id from decision where year = ?)", YEAR);
        Database.change(
                "delete from decision_step where decision_id in (select id from decision where year = ?)", YEAR);
        Database.change("delete from decision where year = ? and corrects_id is not null", YEAR);
        Database.change("delete from decision where year = ?", YEAR);
        Database.change("delete from budget_line where year = ?", YEAR);
        Database.change("delete from budget where year = ?", YEAR);
        Database.change("delete from audit_entry where act like 'decision.%' and subject like ?", "% " + YEAR + " #%");
    }

    @Test
    void aBudgetIsCorrectedInTheFieldsOfItsLines(Page page) {
        Office.enter(page, "", "penningmeester", "decisions/" + decision("Proefbegroting"));
        page.getByText("Verbetering opstellen").click();
        Office.settle(page);
        assertThat(Office.heading(page)).hasText("Verbetering van: Proefbegroting");
        assertThat(page.locator("textarea")).hasCount(0);
        Locator price = page.getByLabel("Prijs (€)");
        price.fill("700,5");
        price.press("Tab");
        page.getByLabel("Reserve in procenten").fill("20");
        page.getByLabel("Reserve in procenten").press("Tab");
        assertThat(page.getByText("Door de deelnemers op te brengen: €\u00a0840,60"))
                .isVisible();
        page.getByLabel("Omschrijving").fill("");
        Office.press(page, "Concept-besluit maken");
        assertThat(page.getByLabel("Omschrijving")).hasAttribute("aria-invalid", "true");
        page.getByLabel("Omschrijving").fill("Server met backup");
        Office.press(page, "Concept-besluit maken");

        assertThat(page.locator(".facts")).containsText("Verbetert besluit");
        assertThat(page.locator(".document")).containsText("Server met backup");
        page.getByText("Concept wijzigen").click();
        Office.settle(page);
        assertThat(page.getByLabel("Prijs (€)")).hasValue("700,5");
    }

    @Test
    void anAdditionHasAsManyLinesAsItTakesInTheOrderThatWasChosenByKeyboard(Page page) {
        Office.enter(page, "", "penningmeester", "budgets?year=" + YEAR);
        page.getByText("Aanvulling voorleggen").click();
        Office.settle(page);
        fill(page, 0, "Audit", "100");
        Office.press(page, "Regel toevoegen");
        fill(page, 1, "Reis", "50");
        assertThat(page.getByText("Samen: €\u00a0150,00")).isVisible();
        Office.button(page, "Omhoog").last().focus();
        page.keyboard().press("Enter");
        Office.settle(page);
        assertThat(page.getByLabel("Omschrijving").first()).hasValue("Reis");
        assertThat(Office.button(page, "Omlaag").first()).isFocused();
        Office.press(page, "Concept-besluit maken");

        assertThat(Office.heading(page)).hasText("Aanvulling op de begroting van " + YEAR);
        assertThat(Database.number(
                        "select count(*) from decision where year = ? and kind = 'TOP_UP' and document like '%Reis%Audit%'",
                        YEAR))
                .isOne();
    }

    @Test
    void anAccountIsCorrectedLineByLine(Page page) {
        adopt("ACCOUNT", "Proefrekening", ACCOUNT);
        Office.enter(page, "", "penningmeester", "decisions/" + decision("Proefrekening"));
        page.getByText("Verbetering opstellen").click();
        Office.settle(page);
        assertThat(page.locator("main")).containsText("Begroot: €\u00a0600,00");
        page.getByLabel("Geboekt, in euro").fill("475,25");
        page.getByLabel("Wat is bereikt").fill("Sneller");
        Office.press(page, "Concept-besluit maken");

        assertThat(page.locator(".facts")).containsText("Verbetert besluit");
        assertThat(page.locator(".document")).containsText("475,25");
        assertThat(page.locator(".document")).containsText("Sneller");
    }

    private static void fill(Page page, int line, String description, String price) {
        page.getByLabel("Groep").nth(line).fill("Diensten");
        page.getByLabel("Omschrijving").nth(line).fill(description);
        page.getByLabel("Prijs (€)").nth(line).fill(price);
        page.getByLabel("Prijs (€)").nth(line).press("Tab");
        Office.settle(page);
    }

    private static void adopt(String kind, String title, String document) {
        Database.change(
                "insert into decision (kind, year, title, document, digest, state, in_force_from, vote_weight, quorum,"
                        + " adopted_on, minutes, changed_at, standing) values (?, ?, ?, ?, sha2(?, 256),"
                        + " 'ADOPTED', '2015-01-01', 'EQUAL', 50, '2015-01-01', 'Proef', utc_timestamp(6), 1)",
                kind,
                YEAR,
                title,
                document,
                document);
        Database.change(
                "insert into decision_vote (decision_id, participant_id, participant_name, weight, choice)"
                        + " values (?, ?, 'Proef', 1, 'FOR')",
                decision(title),
                BilledYear.burum());
    }

    private static long decision(String title) {
        return Database.number("select id from decision where year = ? and title = ?", YEAR, title);
    }
}
