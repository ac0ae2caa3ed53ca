package nl.mienskip.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What burum used in a month long ago, that no other test looks at: the same in table, chart, file and API. */
@ExtendWith(Chromium.class)
class UsageConsoleIT {

    private static final String MARCH = "usage?tenant=burum&meter=requests&period=2024-03";
    private static final String WHY = "Storing bij de hostingpartij";

    @BeforeEach
    void useSomething() {
        leaveNothingBehind();
        use("2024-03-10", 711, 700);
        use("2024-03-11", 9, 9);
        use("2024-04-01", 5, 5);
    }

    @AfterEach
    void leaveNothingBehind() {
        Database.change("delete from usage_day where day between '2024-03-01' and '2024-04-30'");
        Database.change("delete from usage_exclusion where from_day between '2024-03-01' and '2024-04-30'");
        Database.change("delete from audit_entry where act like 'usage.%' and why like '%" + WHY + "%'");
    }

    @Test
    void aMonthIsShownByDayAsNumbersAndAsAChartAndAYearByMonth(Page page) {
        Office.enter(page, "", "auditor", MARCH);

        assertThat(row(page, "10 maart 2024")).containsText("711");
        assertThat(cells(page, "10 maart 2024")).hasText(new String[] {"711", "700", "11"});
        assertThat(cells(page, "12 maart 2024")).hasText(new String[] {"0", "0", "0"});
        assertThat(cells(page, "Samen")).hasText(new String[] {"720", "709", "11"});
        assertThat(page.locator("svg.chart")).hasAccessibleName("Verzoeken aan de website, Burum, maart 2024");
        assertThat(page.locator("svg.chart")).hasAccessibleDescription(Pattern.compile("Samen 720, waarvan 709"));
        assertThat(page.locator("svg.chart rect.bar-billable")).hasCount(2);
        assertThat(page.locator("svg.chart rect.bar-other")).hasCount(1);

        Office.open(page, "", "usage?tenant=burum&meter=requests&period=2024");
        assertThat(cells(page, "maart 2024")).hasText(new String[] {"720", "709", "11"});
        assertThat(cells(page, "april 2024")).hasText(new String[] {"5", "5", "0"});
    }

    @Test
    void anotherVillageAndMeterAreChosenAndStandInTheAddress(Page page) {
        Office.enter(page, "", "auditor", MARCH);
        page.getByLabel("Dorp", new Page.GetByLabelOptions().setExact(true)).fill("Warfstermolen");
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Warfstermolen"))
                .first()
                .click();
        page.waitForURL(Pattern.compile("tenant=warfstermolen"));
        assertThat(cells(page, "Samen")).hasText(new String[] {"0", "0", "0"});
        assertThat(page.locator("main")).containsText("In deze periode is niets gemeten");

        page.reload();
        Office.settle(page);
        assertThat(page.locator("main h2").first()).containsText("Warfstermolen, maart 2024");
    }

    @Test
    void theFileHasTheFiguresOfTheTable(Page page) {
        Office.enter(page, "", "auditor", MARCH);
        List<List<String>> file = Downloads.csv(page, "Download als CSV");

        assertThat(file).hasSize(1 + 31);
        assertThat(file.getFirst()).startsWith("Dorp", "Wat is gemeten", "Dag", "Gemeten", "Telt mee", "Telt niet mee");
        assertThat(file.get(10)).startsWith("burum", "Verzoeken aan de website", "2024-03-10", "711", "700", "11");
        assertThat(file.get(12)).startsWith("burum", "Verzoeken aan de website", "2024-03-12", "0", "0", "0");
    }

    @Test
    void daysThatTheTreasurerLeavesOutAreOffTheBillUntilThatIsTakenBack(Page page) {
        Office.enter(page, "", "penningmeester", MARCH);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Dagen uitsluiten"))
                .click();
        Locator dialog = page.getByRole(AriaRole.DIALOG);
        day(dialog, "Eerste dag", "10-3-2024");
        day(dialog, "Laatste dag", "9-3-2024");
        dialog.getByLabel("Waarom?").fill(WHY);
        confirm(dialog, "Dagen uitsluiten");
        assertThat(dialog.getByLabel("Eerste dag")).hasAttribute("aria-invalid", "true");
        day(dialog, "Laatste dag", "10-3-2024");
        confirm(dialog, "Dagen uitsluiten");

        assertThat(cells(page, "Samen")).hasText(new String[] {"720", "9", "711"});
        assertThat(Office.button(page, "Dagen uitsluiten")).isFocused();
        assertThat(row(page, "10 maart 2024")).containsText("uitgesloten");
        assertThat(page.locator(".history")).containsText(WHY);
        assertThat(billable()).isEqualTo("{\"date\":\"2024-03-10\",\"quantity\":\"711\",\"billable\":\"0\"}");

        page.locator(".history")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Terugnemen"))
                .click();
        dialog.getByLabel("Waarom?").fill("Toch geen " + WHY);
        confirm(dialog, "Terugnemen");

        assertThat(Office.button(page, "Dagen uitsluiten")).isFocused();
        assertThat(cells(page, "Samen")).hasText(new String[] {"720", "709", "11"});
        assertThat(page.locator(".history")).containsText("Toch geen");
        assertThat(billable()).isEqualTo("{\"date\":\"2024-03-10\",\"quantity\":\"711\",\"billable\":\"700\"}");
    }

    @Test
    void onlyTheTreasurerIsOfferedToLeaveDaysOut(Page page) {
        for (String name : List.of("operator", "auditor", "bestuurslid", "toezichthouder")) {
            page.context().clearCookies();
            Office.enter(page, "", name, MARCH);
            assertThat(page.locator(".history")).containsText("Er is niets uitgesloten");
            assertThat(page.locator("main vaadin-button")).hasCount(0);
        }
    }

    private static void use(String day, long quantity, long billable) {
        Database.change(
                "insert into usage_day (tenant_id, meter, day, quantity, billable)"
                        + " select id, 'REQUESTS', ?, ?, ? from tenant where slug = 'burum'",
                day,
                quantity,
                billable);
    }

    private static String billable() {
        String answer = Portal.send(
                        Portal.request("", "/api/v1/usage?tenant=burum&meter=requests&from=2024-03-10&to=2024-03-10")
                                .header("Authorization", "Bearer " + Tokens.of("cooperation-api")))
                .body();
        return answer.substring(answer.indexOf("[{") + 1, answer.indexOf("}]") + 1);
    }

    private static Locator row(Page page, String name) {
        return page.locator("table.numbers tr")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("th[scope=row]", new Page.LocatorOptions().setHasText(name))));
    }

    private static Locator cells(Page page, String name) {
        return row(page, name).locator("td");
    }

    /** Enter closes the calendar that typing opens. */
    private static void day(Locator dialog, String label, String day) {
        dialog.getByLabel(label).fill(day);
        dialog.getByLabel(label).press("Enter");
    }

    private static void confirm(Locator dialog, String act) {
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(act))
                .click();
        Office.settle(dialog.page());
    }
}
