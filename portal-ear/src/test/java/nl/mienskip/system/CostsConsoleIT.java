package nl.mienskip.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Media;
import java.math.BigDecimal;
import java.time.Year;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The costs of this year as the demo has them, and pools that a treasurer plans for the next. */
@ExtendWith(Chromium.class)
class CostsConsoleIT {

    private static final int NEXT_YEAR = Year.now().getValue() + 1;
    private static final String POOLS = "select id from cost_pool where code like 'proef-%'";
    private static final int KEYS = 4;

    @AfterEach
    void leaveNothingBehind() {
        Database.change("delete from cost_pool_name where cost_pool_id in (" + POOLS + ")");
        Database.change("delete from cost_pool where code like 'proef-%'");
        Database.change("delete from audit_entry where act like 'cost-pool.%' and subject like '%proef-%'");
    }

    @Test
    void theTwoPoolsOfTheYearEachHaveTheirKeyAndEveryKeyAddsUp(Page page) {
        Office.enter(page, "", "auditor", "costs");

        assertThat(pool(page, "Certificaten").locator("dl")).containsText("€ 650,00");
        assertThat(pool(page, "Certificaten").locator("dl")).containsText("in gelijke delen");
        assertThat(pool(page, "Hosting en beheer").locator("dl")).containsText("€ 2.820,00");
        assertThat(pool(page, "Hosting en beheer").locator("dl")).containsText("naar inwoners");
        assertAddsUp(pool(page, "Certificaten"), KEYS, "650.00");
        assertAddsUp(pool(page, "Hosting en beheer"), KEYS, "2820.00");
        assertAddsUp(page.locator("[role=region]").first(), KEYS + 1, "3470.00");
        assertThat(amount(pool(page, "Certificaten"), "Vereniging Dorpsbelang Burum (demo)", 1))
                .isEqualTo("325.00");
        assertThat(page.locator("main vaadin-button")).hasCount(0);
    }

    @Test
    void aStatementShowsTheSumThatLeadsToItsAmountAndTheFileSaysTheSame(Page page) {
        Office.enter(page, "", "auditor", "costs");
        String expected =
                amount(page.locator("[role=region]").first(), "Vereniging Dorpsbelang Burum (demo)", KEYS + 1);
        page.locator("[role=region]")
                .first()
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Vereniging Dorpsbelang Burum (demo)"))
                .click();
        Office.settle(page);

        assertThat(Office.heading(page)).containsText("Vereniging Dorpsbelang Burum (demo)");
        assertThat(page.locator(".bill-pool").first()).containsText("€ 650,00 gedeeld door 2 deelnemers is € 325,00");
        assertThat(page.locator(".bill-pool").last()).containsText("× 600 van de 45.000 inwoners");
        assertThat(number(page.locator(".bill-total").innerText())).isEqualTo(expected);

        List<List<String>> file = Downloads.csv(page, "Download als CSV");
        int share = file.getFirst().indexOf("Te betalen in de proefberekening");
        assertThat(file.subList(1, 3).stream()
                        .map(line -> new BigDecimal(line.get(share).replace(',', '.')))
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualTo(new BigDecimal(expected));
    }

    @Test
    void theFileOfTheComparisonHasTheAmountsOfTheTables(Page page) {
        Office.enter(page, "", "auditor", "costs");
        List<List<String>> file = Downloads.csv(page, "Download als CSV");

        assertThat(file).hasSize(1 + 2 * 2);
        for (List<String> line : file.subList(1, file.size())) {
            for (int key = 0; key < KEYS; key++) {
                String inTable = amount(pool(page, line.get(1)), line.get(2), key + 1);
                assertThat(line.get(3 + key).replace(',', '.')).as("%s", line).isEqualTo(inTable);
            }
        }
    }

    @Test
    void onPaperAStatementIsAloneAndCanBePrinted(Page page) {
        page.addInitScript("window.print = () => { window.printed = true; }");
        Office.enter(page, "", "penningmeester", "costs/preview/" + participant());
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Afdrukken"))
                .click();
        page.waitForFunction("() => window.printed === true");

        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page.locator("vaadin-side-nav")).not().isVisible();
        assertThat(page.locator("main vaadin-button")).not().isVisible();
        assertThat(page.locator(".bill-total")).isVisible();
    }

    @Test
    void aPoolIsPlannedAndThePreviewFollowsItsKey(Page page) {
        Office.enter(page, "", "penningmeester", "costs?year=" + NEXT_YEAR);
        plan(page, "proef-een", "Proefpot", "100");
        Locator pool = pool(page, "Proefpot");
        assertAddsUp(pool, KEYS, "100.00");
        assertThat(chosen(pool)).isEqualTo("50.00");

        change(page, pool, "naar inwoners", "100,01");
        assertThat(pool.locator("dl")).containsText("naar inwoners");
        assertAddsUp(pool, KEYS, "100.01");
        assertThat(chosen(pool)).isEqualTo("1.33");

        change(page, pool, "met een vast deel", "100,01");
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog.getByLabel("Vast bedrag per deelnemer")).hasAttribute("aria-invalid", "true");
        dialog.getByLabel("Vast bedrag per deelnemer").fill("50,01");
        save(dialog, "Bewaren");
        assertThat(dialog.getByLabel("Vast bedrag per deelnemer"))
                .hasAccessibleDescription(Pattern.compile("meer dan het hele bedrag"));
        dialog.getByLabel("Vast bedrag per deelnemer").fill("20");
        save(dialog, "Bewaren");

        assertThat(pool.locator("dl")).containsText("eerst € 20,00 per deelnemer, en de rest naar inwoners");
        assertAddsUp(pool, KEYS, "100.01");
        assertThat(chosen(pool)).isEqualTo("20.80");
    }

    @Test
    void aPoolIsPlannedAndItsKeyChangedWithoutAMouse(Page page) {
        Office.enter(page, "", "penningmeester", "costs?year=" + NEXT_YEAR);
        Keyboard keys = new Keyboard(page);
        keys.tabTo("Kostenpot toevoegen").press("Enter");
        assertThat(page.getByLabel("Korte naam")).isVisible();
        keys.tabTo("Korte naam").type("proef-vier");
        keys.tabTo("Naam (Nederlands)").type("Proefpot");
        keys.tabTo("Bedrag voor iedereen samen").type("100");
        keys.tabTo("Annuleren").tabTo("Kostenpot toevoegen").press("Enter");
        Locator pool = pool(page, "Proefpot");
        assertThat(pool.locator("dl")).containsText("in gelijke delen");
        keys.assertAt("Kostenpot toevoegen");

        keys.tabTo("Kostenpot wijzigen").press("Enter");
        assertThat(page.getByLabel("Waarom?")).isVisible();
        keys.tabTo("Verdeling in de proefberekening in gelijke delen").press("Enter");
        assertThat(page.getByRole(AriaRole.OPTION).first()).isVisible();
        keys.assertAt("in gelijke delen").press("ArrowDown", "Enter");
        keys.assertAt("Verdeling in de proefberekening naar inwoners");
        keys.tabTo("Bewaren").press("Enter");
        assertThat(page.getByLabel("Waarom?")).hasAttribute("aria-invalid", "true");
        keys.assertAt("Waarom?").type("De vergadering vroeg erom");
        keys.tabTo("Bewaren").press("Enter");

        assertThat(pool.locator("dl")).containsText("naar inwoners");
        assertAddsUp(pool, KEYS, "100.00");
        keys.assertAt("Kostenpot wijzigen");
    }

    @Test
    void oneOfTwoTreasurersWithTheSameCodeIsToldThatItIsTaken(Page page, BrowserContext other) {
        Office.enter(page, "", "penningmeester", "costs?year=" + NEXT_YEAR);
        Page second = other.newPage();
        Office.enter(second, "", "penningmeester", "costs?year=" + NEXT_YEAR);
        plan(page, "proef-twee", "De eerste", "10");
        plan(second, "proef-twee", "De tweede", "20");

        Locator code = second.getByRole(AriaRole.DIALOG).getByLabel("Korte naam");
        assertThat(code).hasAttribute("aria-invalid", "true");
        assertThat(code).hasAccessibleDescription(Pattern.compile("heeft al een kostenpot met deze korte naam"));
        assertThat(page.locator(".pool")).hasCount(1);
    }

    @Test
    void aChangeOnOldFiguresIsRefusedInWords(Page page, BrowserContext other) {
        Office.enter(page, "", "penningmeester", "costs?year=" + NEXT_YEAR);
        plan(page, "proef-drie", "Proefpot", "10");
        Page second = other.newPage();
        Office.enter(second, "", "penningmeester", "costs?year=" + NEXT_YEAR);
        change(page, pool(page, "Proefpot"), "naar inwoners", "11");
        change(second, pool(second, "Proefpot"), "naar inwoners", "12");

        assertThat(second.getByText("Iemand anders heeft dit intussen veranderd"))
                .isVisible();
        assertThat(pool(page, "Proefpot").locator("dl")).containsText("€ 11,00");
    }

    @Test
    void aPoolIsMadeFromAHeadingOfTheYearsBudget(Page page) {
        Office.enter(page, "", "penningmeester", "costs");
        Office.press(page, "Kostenpot toevoegen");
        Office.choose(page, "Uit de begroting", "Hosting en beheer: €\u00a02.820,00");

        Locator dialog = Office.inDialog(page);
        assertThat(dialog.getByLabel("Korte naam")).hasValue("hosting-en-beheer");
        assertThat(dialog.getByLabel("Bedrag voor iedereen samen")).hasValue("2820,00");
        assertThat(dialog.getByLabel("Waaruit het bestaat"))
                .hasValue("Begroting " + (NEXT_YEAR - 1) + ": Hosting en beheer");
        Office.press(page, "Annuleren"); // the demo has its own
    }

    private static void plan(Page page, String code, String name, String amount) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Kostenpot toevoegen"))
                .first()
                .click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Korte naam").fill(code);
        dialog.getByLabel("Naam (Nederlands)").fill(name);
        dialog.getByLabel("Bedrag voor iedereen samen").fill(amount);
        save(dialog, "Kostenpot toevoegen");
    }

    private static void change(Page page, Locator pool, String key, String amount) {
        pool.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Kostenpot wijzigen"))
                .click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        dialog.getByLabel("Bedrag voor iedereen samen").fill(amount);
        dialog.locator("vaadin-select")
                .filter(new Locator.FilterOptions().setHasText("Verdeling in de proefberekening"))
                .locator("vaadin-select-value-button")
                .click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(key).setExact(true))
                .click();
        Office.settle(page);
        dialog.getByLabel("Waarom?").fill("De vergadering vroeg erom");
        save(dialog, "Bewaren");
    }

    private static void save(Locator dialog, String button) {
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
        Office.settle(dialog.page());
    }

    private static Locator pool(Page page, String name) {
        return page.locator(".pool")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("h2", new Page.LocatorOptions().setHasText(name))));
    }

    /** In each column the amounts of the participants are, to the cent, what stands below them. */
    private static void assertAddsUp(Locator table, int columns, String total) {
        assertThat(table.locator("tbody tr").last().locator("td")).hasCount(columns);
        assertThat(table.locator("tbody tr").last()).containsText(dutch(total));
        List<List<String>> rows = table.locator("tbody tr").all().stream()
                .map(row -> row.locator("td").allInnerTexts())
                .toList();
        List<String> sums = rows.getLast();
        IntStream.range(0, columns)
                .filter(column -> !sums.get(column).equals("kan niet"))
                .forEach(column -> assertThat(rows.subList(0, rows.size() - 1).stream()
                                .map(row -> new BigDecimal(number(row.get(column))))
                                .reduce(BigDecimal.ZERO, BigDecimal::add))
                        .isEqualTo(new BigDecimal(number(sums.get(column))))
                        .isEqualTo(new BigDecimal(total)));
    }

    /** What burum's association pays in the preview. */
    private static String chosen(Locator pool) {
        return number(pool.locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText("Dorpsbelang Burum"))
                .locator("td.marked")
                .innerText());
    }

    private static String amount(Locator table, String participant, int column) {
        String cell = table.locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText(participant))
                .locator("td")
                .nth(column - 1)
                .innerText();
        return cell.equals("kan niet") ? "" : number(cell);
    }

    private static String number(String amount) {
        return amount.replaceAll("[^0-9,]", "").replace(',', '.');
    }

    private static String dutch(String amount) {
        return amount.replaceAll("(\\d)(\\d{3}\\.)", "$1.$2").replaceAll("\\.(\\d\\d)$", ",$1");
    }

    private static long participant() {
        return Database.number("select id from participant where name like 'Vereniging Dorpsbelang Burum%'");
    }
}
