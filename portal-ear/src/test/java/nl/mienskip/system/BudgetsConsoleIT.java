package nl.mienskip.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.Year;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The budget of this year as the demo has it, and one that a treasurer makes for the next. */
@ExtendWith(Chromium.class)
class BudgetsConsoleIT {

    private static final int THIS_YEAR = Year.now().getValue();
    private static final int NEXT_YEAR = THIS_YEAR + 1;
    private static final int LAST_YEAR = THIS_YEAR - 1;
    private static final String NEXT = "budgets?year=" + NEXT_YEAR;
    private static final String HEAD = "soort;groep;omschrijving;aantal;prijs;bedrag\r\n";

    @BeforeEach
    @AfterEach
    void leaveNothingBehind() {
        Database.change(
                "delete from budget_booking where budget_line_id in (select id from budget_line where year = ?)",
                NEXT_YEAR);
        for (int year : List.of(LAST_YEAR, NEXT_YEAR)) {
            Database.change("delete from budget_line where year = ?", year);
            Database.change("delete from budget where year = ?", year);
        }
        Database.change("delete from audit_entry where act like 'budget.%' and subject like ?", NEXT_YEAR + "%");
        Database.change("delete from reserve_movement where purpose like 'Proef: %'");
        Database.change("delete from audit_entry where act = 'reserve.moved' and subject like '%Proef: %'");
        Database.change(
                "delete from decision_step where decision_id in (select id from decision where year = ? and kind = 'ACCOUNT')",
                LAST_YEAR);
        Database.change("delete from decision where year = ? and kind = 'ACCOUNT'", LAST_YEAR);
        Database.change(
                "delete from audit_entry where act like 'decision.%' and subject like ?", "ACCOUNT " + LAST_YEAR + "%");
    }

    @Test
    void whatParticipantsBringUpIsWhatThePoolsOfTheYearDivide(Page page) {
        Office.enter(page, "", "auditor", "budgets");

        assertThat(line(page, "Door de deelnemers op te brengen")).containsText("€ 3.470,00");
        assertThat(line(page, "Reserve (10 % van de kosten)")).containsText("€ 990,80");
        assertThat(line(page, "Ontwerp en aanpassen")).containsText("40 × € 87,00");
        assertThat(line(page, "Virtuele server")).containsText("€ 600,00");
        assertThat(page.locator("main vaadin-button")).hasCount(0);
    }

    @Test
    void aYearBeginsWithTheLinesOfTheLast(Page page) {
        Office.enter(page, "", "penningmeester", NEXT);
        Office.press(page, "Begin met de regels van " + THIS_YEAR);

        assertThat(line(page, "Door de deelnemers op te brengen")).containsText("€ 3.470,00");
        assertThat(line(page, "Kosten").first()).containsText("€ 0,00");
    }

    @Test
    void linesAndGroupsAreMovedByKeyboardAndStayThere(Page page) {
        Office.enter(page, "", "penningmeester", NEXT);
        Office.press(page, "Begin met de regels van " + THIS_YEAR);
        List<String> before =
                page.locator("table.numbers tbody th[scope=row] a").allInnerTexts();
        Office.press(page, "Volgorde wijzigen");
        Locator second = Office.inDialog(page)
                .locator(".order-line:has(> span + vaadin-button:not([disabled]))")
                .first();
        String moved = second.locator("span").first().innerText();
        second.locator("vaadin-button").first().focus();
        page.keyboard().press("Enter");
        Office.settle(page);
        assertThat(page.locator("vaadin-button[focused]").getAttribute("aria-label"))
                .contains(moved);
        Office.press(page, "Bewaren");

        Office.open(page, "", NEXT);
        List<String> after = page.locator("table.numbers tbody th[scope=row] a").allInnerTexts();
        assertThat(after).containsExactlyInAnyOrderElementsOf(before);
        assertThat(after.indexOf(moved)).isEqualTo(before.indexOf(moved) - 1);
    }

    @Test
    void aLineIsAddedChangedBookedOnDescribedAndOnlyTakenOffBeforeABooking(Page page) {
        beginEmpty(page);
        Office.press(page, "Regel toevoegen");
        Locator dialog = Office.inDialog(page);
        Office.press(page, "Regel toevoegen");
        assertThat(dialog.getByLabel("Groep")).hasAttribute("aria-invalid", "true");
        dialog.getByLabel("Groep").fill("Ontwikkeling");
        dialog.getByLabel("Omschrijving").fill("Uren");
        dialog.getByLabel("Aantal").fill("40");
        dialog.getByLabel("Prijs per stuk, in euro").fill("87,5");
        dialog.getByLabel("Prijs per stuk, in euro").press("Tab");
        assertThat(dialog).containsText("Bedrag: € 3.500,00");
        Office.press(page, "Regel toevoegen");
        assertThat(line(page, "Door de deelnemers op te brengen")).containsText("€ 3.850,00");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Uren"))
                .click();
        Office.settle(page);
        assertThat(Office.button(page, "Regel weghalen")).isVisible();
        Office.press(page, "Wijzigen");
        dialog.getByLabel("Aantal").fill("50");
        Office.press(page, "Bewaren");
        assertThat(dialog.getByLabel("Waarom?")).hasAttribute("aria-invalid", "true");
        dialog.getByLabel("Waarom?").fill("Het werd meer werk");
        Office.press(page, "Bewaren");
        assertThat(page.locator(".facts")).containsText("€ 4.375,00");

        Office.press(page, "Boeken");
        page.getByLabel("Datum").fill("01-03-" + NEXT_YEAR);
        page.getByLabel("Bedrag").fill("100,01");
        page.getByLabel("Kenmerk").fill("factuur 12");
        Office.press(page, "Boeken");
        assertThat(line(page, "factuur 12")).containsText("€ 100,01");
        assertThat(page.locator(".facts")).containsText("€ 4.274,99");
        assertThat(Office.button(page, "Regel weghalen")).hasCount(0);

        Office.press(page, "Beschrijven wat is bereikt");
        dialog.getByLabel("Wat is bereikt").fill("De agenda kan nu in de eigen agenda.");
        Office.press(page, "Bewaren");
        assertThat(page.getByText("De agenda kan nu in de eigen agenda.")).isVisible();
    }

    @Test
    void aLineIsTakenOffWithAReason(Page page) {
        beginEmpty(page);
        read(page, HEAD + "kosten;Hosting;Server;;;600,00\r\n");
        Office.press(page, "Regels vervangen");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Server"))
                .click();
        Office.settle(page);
        Office.press(page, "Regel weghalen");
        Office.inDialog(page).getByLabel("Waarom?").fill("Niet nodig");
        Office.press(page, "Regel weghalen");

        assertThat(page).hasURL(Pattern.compile("budgets\\?year=" + NEXT_YEAR));
        assertThat(page.getByText("Deze begroting heeft nog geen regels.")).isVisible();
    }

    @Test
    void aSheetIsShownBeforeItReplacesAndComesOutAsItWentIn(Page page) {
        beginEmpty(page);
        read(page, "\uFEFF" + HEAD + "kosten;Hosting;Server;;;1.600,00\r\nopbrengst;Provincie;Subsidie;2;50,5;\r\n");
        assertThat(line(page, "Hosting: Server")).containsText("geen regel");
        assertThat(line(page, "Hosting: Server")).containsText("€ 1.600,00");
        assertThat(Database.number("select count(*) from budget_line where year = ?", NEXT_YEAR))
                .isZero();
        Office.press(page, "Regels vervangen");
        assertThat(line(page, "Door de deelnemers op te brengen")).containsText("€ 1.659,00");

        assertThat(Downloads.csv(page, "Download als CSV"))
                .containsExactly(
                        List.of("soort", "groep", "omschrijving", "aantal", "prijs", "bedrag"),
                        List.of("kosten", "Hosting", "Server", "", "", "1600"),
                        List.of("opbrengst", "Provincie", "Subsidie", "2", "50,5", ""));

        read(page, HEAD + "kosten;Hosting;Server;16;100;\r\nopbrengst;Provincie;Subsidie;2;50,5;\r\n");
        assertThat(line(page, "Hosting: Server").last()).containsText("16 × € 100,00 = € 1.600,00");
        Office.press(page, "Regels vervangen");
        assertThat(page.getByLabel("Waarom?")).hasAttribute("aria-invalid", "true");
        page.getByLabel("Waarom?").fill("Per maand begroot");
        Office.press(page, "Regels vervangen");
        assertThat(line(page, "Server").last()).containsText("16 × € 100,00");
    }

    @Test
    void aSheetThatIsWrongIsRefusedWithItsLineAndNothingIsStored(Page page) {
        beginEmpty(page);
        read(page, HEAD + "kosten;Hosting;Server;;;600,00\r\nkosten;Hosting;Updates;;;1,2,3\r\n");

        assertThat(page.getByText("Regel 3, kolom bedrag: dit is geen getal zoals 1234,56."))
                .isVisible();
        assertThat(Office.button(page, "Regels vervangen")).isDisabled();
        assertThat(Database.number("select count(*) from budget_line where year = ?", NEXT_YEAR))
                .isZero();
    }

    @Test
    void theReserveIsChangedWithAReason(Page page) {
        beginEmpty(page);
        read(page, HEAD + "kosten;Hosting;Server;;;1000\r\n");
        Office.press(page, "Regels vervangen");
        Office.press(page, "Reserve wijzigen");
        Office.inDialog(page).getByLabel("Reserve in procenten").fill("12,5");
        Office.inDialog(page).getByLabel("Waarom?").fill("De vergadering vroeg erom");
        Office.press(page, "Bewaren");

        assertThat(line(page, "Reserve (12,5 % van de kosten)")).containsText("€ 125,00");
    }

    @Test
    void theAccountTellsWhatWasPlannedAndBookedAndGoesIntoADraftOfADecision(Page page) {
        Database.change("insert into budget (year, reserve_percent) values (?, 10)", LAST_YEAR);
        Database.change(
                "insert into budget_line (year, kind, heading, description, quantity, price)"
                        + " values (?, 'COST', 'Hosting', 'Server', 1, 1000)",
                LAST_YEAR);
        Office.enter(page, "", "penningmeester", "budgets?year=" + LAST_YEAR);
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Jaarrekening"))
                .click();
        Office.settle(page);
        assertThat(line(page, "Server")).containsText("€ 1.000,00");
        assertThat(page.getByText("Aan het eind van " + LAST_YEAR)).isVisible();
        assertThat(Downloads.csv(page, "Download als CSV")).hasSize(2);

        Office.press(page, "Voorleggen");
        Office.press(page, "Concept-besluit maken");
        assertThat(Office.heading(page)).hasText("Jaarrekening " + LAST_YEAR);
        assertThat(page).hasURL(Pattern.compile("/admin/decisions/[0-9]+"));
        assertThat(page.getByText("Server: begroot € 1.000,00, geboekt € 0,00."))
                .isVisible();
    }

    @Test
    void theAccountOfAYearThatIsNotOverCannotBePutForward(Page page) {
        Office.enter(page, "", "penningmeester", "budgets/account/" + THIS_YEAR);

        assertThat(page.getByText("De jaarrekening kan worden voorgelegd als " + THIS_YEAR + " voorbij is."))
                .isVisible();
        assertThat(Office.button(page, "Voorleggen")).hasCount(0);
    }

    @Test
    void theFundTakesWhatIsInItAndNoMore(Page page) {
        Office.enter(page, "", "penningmeester", "budgets/reserve");
        Locator balance = page.locator(".bill-total");
        assertThat(balance).containsText("€ 1.500,00");
        move(page, "Opnemen", "1500,01");
        assertThat(page.getByText("Zo veel zit er niet in het fonds")).isVisible();
        page.getByLabel("Bedrag").fill("500");
        Office.press(page, "Opnemen");

        assertThat(balance).containsText("€ 1.000,00");
        assertThat(line(page, "Proef: nieuwe server")).containsText("€ 1.000,00");
    }

    private static void move(Page page, String button, String amount) {
        Office.press(page, button);
        page.getByLabel("Datum").fill("31-12-" + THIS_YEAR);
        page.getByLabel("Bedrag").fill(amount);
        page.getByLabel("Waarvoor").fill("Proef: nieuwe server");
        page.getByLabel("Kenmerk").fill("factuur 12");
        Office.press(page, button);
    }

    private static void beginEmpty(Page page) {
        Office.enter(page, "", "penningmeester", NEXT);
        Office.press(page, "Lege begroting beginnen");
        Office.press(page, "Lege begroting beginnen");
        assertThat(page.getByText("Deze begroting heeft nog geen regels.")).isVisible();
    }

    private static void read(Page page, String sheet) {
        Office.press(page, "CSV-bestand inlezen");
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("begroting.csv", "text/csv", sheet.getBytes(StandardCharsets.UTF_8)));
        page.locator("vaadin-dialog .numbers, vaadin-dialog .field-problem:not(:empty)")
                .last()
                .waitFor();
        Office.settle(page);
    }

    /** The line of a table that this stands before. */
    private static Locator line(Page page, String name) {
        return page.locator("table.numbers tbody tr:has(th:has-text('" + name + "'))");
    }
}
