package nl.mienskip.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Plans that a treasurer thinks of, beginning with the example of the guide for municipalities. */
@ExtendWith(Chromium.class)
class ScenariosConsoleIT {

    private static final BilledYear BILLED = new BilledYear(2873);

    @Test
    void theExampleSaysWhatItsSourceSays(Page page) {
        Office.enter(page, "", "auditor", "scenarios");
        Locator now = table(page, "De leden van nu: 2027");
        Locator growth = table(page, "Met groei: 2027");

        assertThat(cells(now, "Alles samen", 0)).containsExactly("27.500,00", "108.900,00", "247.500,00");
        assertThat(cells(now, "20.000 inwoners", 0)).containsExactly("611,11", "2.420,00", "5.500,00");
        assertThat(cells(growth, "20.000 inwoners", 0)).containsExactly("366,67", "1.452,00", "3.300,00");
        assertThat(cells(now, "20.000 inwoners", 1)).containsExactly("366,67", "1.452,00", "3.300,00");
        assertThat(cells(now, "50.000 inwoners", 1)).containsExactly("916,67", "3.630,00", "8.250,00");
        assertThat(cells(now, "100.000 inwoners", 1)).containsExactly("1.833,33", "7.260,00", "16.500,00");
        assertThat(cells(growth, "20.000 inwoners", 1).get(1)).isEqualTo("871,20");
        assertThat(page.getByText(Pattern.compile("Streefbeeld: vanaf 73 deelnemers")))
                .isVisible();
        assertThat(page.locator("svg.chart .chart-line")).hasCount(3);
    }

    @Test
    void whatChangesForEachParticipantAddsUpToTheWhole(Page page) {
        Office.enter(page, "", "auditor", "scenarios");
        Locator impact = table(page, "Streefbeeld: samen");

        assertThat(burums(page)).hasCount(8);
        for (int key : List.of(2, 4, 6)) {
            assertThat(impact.locator("tbody tr").all().stream()
                            .map(row -> new BigDecimal(
                                    number(row.locator("td").nth(key).innerText())
                                            .replace(".", "")
                                            .replace(',', '.')))
                            .reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualTo(new BigDecimal("108900.00"));
        }
    }

    @Test
    void aPlanIsHeldAgainstWhatWasReallyChargedTheYearBefore(Page page) {
        BILLED.leaveNothingBehind();
        BILLED.decide();
        try {
            Office.enter(page, "", "penningmeester", "statements/plan");
            page.getByLabel("Over het jaar").fill("2873");
            Office.press(page, "Bekijk wie wat krijgt");
            Office.press(page, "Versturen");
            Office.press(page, "Versturen");
            Office.awaitGone(page, "statements");
            assertThat(page.getByText("Voorschot 1 van 4 over 2873").first()).isVisible();

            Office.go(page, "scenarios");
            page.locator("vaadin-integer-field:has(label:text-is('Eerste jaar')) input")
                    .fill("2874");
            Office.press(page, "Doorrekenen");
            assertThat(table(page, "Streefbeeld: samen").locator("thead")).containsText("Kosten 2873");
            assertThat(burums(page).first()).hasText("€\u00a0100,00"); // of which a quarter was billed
            assertThat(burums(page).nth(1)).hasText("laatste voorschot");
        } finally {
            BILLED.leaveNothingBehind();
        }
    }

    private static Locator burums(Page page) {
        return table(page, "Streefbeeld: samen")
                .locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText("Dorpsbelang Burum"))
                .locator("td");
    }

    @Test
    void aPlanIsChangedInItsFieldsAndWhatIsWrongIsToldAtItsField(Page page) {
        Office.enter(page, "", "penningmeester", "scenarios");
        page.getByLabel("Wat een deelnemer per jaar kan betalen").fill("3000");
        page.getByLabel("Aantal jaren").fill("1");
        Office.press(page, "Doorrekenen");
        assertThat(page.getByText(Pattern.compile("Streefbeeld: vanaf 37 deelnemers")))
                .isVisible();
        assertThat(page.locator("h2").filter(new Locator.FilterOptions().setHasText("Door de jaren")))
                .hasCount(0);

        Locator minimum = plan(page, "Minimum: 3 posten, samen €\u00a027.500,00");
        Locator price = minimum.getByLabel("Prijs (€)").first();
        price.fill("-1");
        price.press("Tab");
        minimum.locator("vaadin-details-summary").click(); // folded away it could not be seen
        Office.press(page, "Doorrekenen");
        assertThat(price).isVisible();
        assertThat(price).hasAttribute("aria-invalid", "true");
        assertThat(price).hasAccessibleDescription("Geef een getal van nul of meer.");

        price.fill("12000");
        Office.press(page, "Doorrekenen");
        assertThat(price).not().hasAttribute("aria-invalid", "true");
        assertThat(cells(table(page, "De leden van nu: 2027"), "Alles samen", 0).getFirst())
                .isEqualTo("29.500,00");

        Office.press(page, "Terug naar het voorbeeld");
        assertThat(page.getByText(Pattern.compile("Streefbeeld: vanaf 73 deelnemers")))
                .isVisible();
    }

    @Test
    void aLineIsAddedAndTakenAwayAndPutBack(Page page) {
        Office.enter(page, "", "penningmeester", "scenarios");
        Locator minimum = plan(page, "Minimum: 3 posten");
        minimum.getByText("Post toevoegen").click();
        Locator name = minimum.getByLabel("Omschrijving").last();
        assertThat(name).isFocused();
        name.fill("Feest");
        minimum.getByLabel("Aantal").last().fill("2");
        minimum.getByLabel("Prijs (€)").last().fill("250,50");
        minimum.getByLabel("per deelnemer").last().check();
        assertThat(minimum.locator(".line-amount").last()).containsText("501,00");
        assertThat(minimum.locator("vaadin-details-summary"))
                .containsText("4 posten, samen €\u00a027.500,00 en €\u00a0501,00 per deelnemer");

        minimum.getByLabel("Weghalen").last().click();
        assertThat(minimum.getByText("“Feest” is weggehaald.")).isVisible();
        assertThat(minimum.locator("vaadin-details-summary")).containsText("3 posten, samen €\u00a027.500,00");
        minimum.getByText("Terugzetten").click();
        assertThat(minimum.getByLabel("Omschrijving").last()).hasValue("Feest");
        Office.press(page, "Doorrekenen");
        assertThat(cells(table(page, "De leden van nu: 2027"), "Alles samen", 0).getFirst())
                .isEqualTo("50.045,00"); // 27,500 + 45 × 501
    }

    @Test
    void theHeadingsOfABudgetBecomeTheLinesOfAPlan(Page page) {
        Office.enter(page, "", "auditor", "scenarios");
        Locator wish = plan(page, "Wens:");
        wish.getByText("Posten uit een begroting overnemen").click();
        Office.choose(page, "Begroting van", "2026");
        Office.press(page, "Overnemen");
        assertThat(wish.getByText("De eerdere regels zijn vervangen.")).isVisible();
        int lines = wish.getByLabel("Omschrijving").count();
        assertThat(lines).isPositive();
        Office.press(page, "Doorrekenen");
        assertThat(table(page, "Wens: samen")).isVisible();

        wish.getByText("Terugzetten").click();
        assertThat(wish.locator("vaadin-details-summary")).containsText("247.500,00");
    }

    private static Locator plan(Page page, String summary) {
        Locator plan = page.locator("vaadin-details")
                .filter(new Locator.FilterOptions().setHasText(summary))
                .first();
        plan.locator("vaadin-details-summary").click();
        String place = "vaadin-details >> nth="
                + page.locator("vaadin-details").evaluateAll("(all, one) => all.indexOf(one)", plan.elementHandle());
        return page.locator(place); // what its summary says will change
    }

    private static Locator table(Page page, String name) {
        return page.locator("[role=region][aria-label^='" + name + "']");
    }

    /** The amounts of the line of this name, of the first group that has it or a later one. */
    private static List<String> cells(Locator table, String line, int group) {
        return table
                .locator("tbody tr")
                .filter(new Locator.FilterOptions().setHasText(line))
                .nth(group)
                .locator("td")
                .allInnerTexts()
                .stream()
                .map(ScenariosConsoleIT::number)
                .toList();
    }

    private static String number(String amount) {
        return amount.replaceAll("[^0-9,.]", "");
    }
}
