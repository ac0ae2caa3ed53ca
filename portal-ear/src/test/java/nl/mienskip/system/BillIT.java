package nl.mienskip.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a village's board reads of its use and its bill is what the API and the treasurer's console say. */
@ExtendWith(Chromium.class)
class BillIT {

    private static final String WHY = "Proef met de klok";
    private static final Pattern QUANTITY = Pattern.compile("\"quantity\":\"(\\d+)\"");
    private static final Pattern OURS = Pattern.compile("Ons deel\\s+€\\s*([\\d.]+,\\d\\d)");
    private static final Pattern TOTAL = Pattern.compile("€\\s*([\\d.]+,\\d\\d)");

    @AfterEach
    void leaveNothingBehind() {
        Database.change("delete from usage_exclusion where why = ?", WHY);
        Database.change("delete from bill_page where tenant_id = (select id from tenant where slug = 'munnekezijl')");
    }

    @ParameterizedTest
    @CsvSource({"active-members, 'Ingelogde leden, per dag geteld'", "mails, Verstuurde mails"})
    void theMonthsUseIsWhatTheApiSays(String meter, String words, Page page) {
        Office.enter(page, "burum", "beheerder.burum", "bill");

        assertThat(page.locator("table.numbers tr:has(th:text-is('" + words + "')) td")
                        .first())
                .hasText(NumberFormat.getIntegerInstance(Locale.of("nl", "NL")).format(thisMonth(meter)));
    }

    @Test
    void ourShareIsThatOfTheTreasurersStatementAndItsPartsAddUp(Page page) {
        Office.enter(page, "burum", "beheerder.burum", "bill");
        BigDecimal total = first(TOTAL, page.locator(".bill-total").innerText());
        BigDecimal parts = page.locator(".bill-pool").allInnerTexts().stream()
                .map(pool -> first(OURS, pool))
                .reduce(BigDecimal.ZERO, BigDecimal::add);

        assertThat(parts).isPositive().isEqualByComparingTo(total);
        try (BrowserContext treasurers =
                page.context().browser().newContext(new Browser.NewContextOptions().setLocale("nl-NL"))) {
            Page console = treasurers.newPage();
            Office.enter(console, "", "penningmeester", "costs/preview/" + participant());
            assertThat(console.locator("main").innerText().replace('\u00a0', ' '))
                    .contains(page.locator(".bill-total")
                            .innerText()
                            .replace('\u00a0', ' ')
                            .replaceFirst("^[^€]*", ""));
        }
    }

    @Test
    void whatTheTreasurerLeftOutIsSaidWithTheReason(Page page) {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        Database.change(
                "insert into usage_exclusion (tenant_id, meter, from_day, until_day, why, account_id, actor_name, at, version)"
                        + " select id, null, ?, ?, ?, 1, 'BillIT', utc_timestamp(6), 0 from tenant where slug = 'burum'",
                today,
                today,
                WHY);

        Office.enter(page, "burum", "beheerder.burum", "bill");

        assertThat(page.locator("main")).containsText("Wat niet meetelt");
        assertThat(page.locator("main")).containsText("Alles wat wordt gemeten, ");
        assertThat(page.locator("main")).containsText(": " + WHY);
    }

    @Test
    void theBoardReadsWhatOtherKeysWouldMakeOfItsBill(Page page) {
        Office.enter(page, "burum", "beheerder.burum", "bill");

        Locator keys = page.locator("section:has(h2:text-is('Als de kosten anders werden verdeeld'))");
        BigDecimal now = first(TOTAL, page.locator(".bill-total").innerText());
        assertThat(first(
                        TOTAL,
                        keys.locator("tr:has-text('Voorlopige berekening')").innerText()))
                .isEqualByComparingTo(now);
        BigDecimal equal = first(
                TOTAL, keys.locator("tr:has-text('Alles in gelijke delen')").innerText());
        assertThat(keys.locator("svg").textContent().replace('\u00a0', ' '))
                .as("the picture says what the table says")
                .contains(keys.locator("tr:has-text('Alles in gelijke delen') td")
                        .first()
                        .innerText()
                        .replace('\u00a0', ' '));
        assertThat(equal.multiply(BigDecimal.valueOf(payers())))
                .as("all pools of the year, to the cents that cannot be divided")
                .isCloseTo(pools(), within(BigDecimal.ONE));
    }

    @Test
    void residentsReadWhatThePortalCostsWhenTheBoardShowsIt(Page page) {
        assertThat(Portal.get("munnekezijl", "/costs").statusCode()).isEqualTo(404);
        assertThat(Portal.get("munnekezijl", "/").body()).doesNotContain("/costs");
        Office.enter(page, "munnekezijl", "beheerder.munnekezijl", "bill");

        page.getByLabel("Op de website laten zien").check();
        assertThat(page.getByText("De pagina staat nu op de website.")).isVisible();

        String shown = Portal.get("munnekezijl", "/costs").body();
        assertThat(shown).contains("Gemeente Noardeast-Fryslân").contains("Munnekezijl");
        assertThat(Portal.get("munnekezijl", "/").body()).contains("href=\"/costs\"");
        assertThat(Portal.get("munnekezijl", "/fy/costs").body()).contains("Wat ús portaal kostet");

        page.getByLabel("Op de website laten zien").uncheck();
        assertThat(page.getByText("De pagina staat niet meer op de website.")).isVisible();
        assertThat(Portal.get("munnekezijl", "/costs").statusCode()).isEqualTo(404);
        assertThat(Portal.get("munnekezijl", "/").body()).doesNotContain("/costs");
    }

    private static long payers() {
        return Database.number("select count(distinct participant_id) from tenant"
                + " where participant_id is not null and status in ('OPEN', 'SUSPENDED')");
    }

    private static BigDecimal pools() {
        return BigDecimal.valueOf(
                Database.number("select sum(amount_cents) from cost_pool where year = year(utc_date())"), 2);
    }

    private static long thisMonth(String meter) {
        YearMonth month = YearMonth.now(ZoneId.of("Europe/Amsterdam"));
        String days = Portal.send(Portal.request(
                                "",
                                "/api/v1/usage?tenant=burum&meter=" + meter + "&from=" + month.atDay(1) + "&to="
                                        + month.atEndOfMonth())
                        .header("Authorization", "Bearer " + Tokens.of("cooperation-api")))
                .body();
        return QUANTITY.matcher(days)
                .results()
                .mapToLong(found -> Long.parseLong(found.group(1)))
                .sum();
    }

    private static BigDecimal first(Pattern amount, String text) {
        return amount.matcher(text.replace('\u00a0', ' '))
                .results()
                .findFirst()
                .map(found -> new BigDecimal(found.group(1).replace(".", "").replace(',', '.')))
                .orElseThrow(() -> new AssertionError("no amount in " + text));
    }

    private static long participant() {
        return Database.number("select participant_id from tenant where slug = 'burum'");
    }
}
