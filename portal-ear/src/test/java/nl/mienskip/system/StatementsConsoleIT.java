package nl.mienskip.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A treasurer bills a year far away, and notes what is paid. */
@ExtendWith(Chromium.class)
class StatementsConsoleIT {

    private static final BilledYear BILLED = new BilledYear(2872);

    /** Before there was any member. */
    private static final BilledYear OVER = new BilledYear(2012);

    private static final String TODAY =
            LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString();

    @BeforeEach
    void decide() {
        BILLED.leaveNothingBehind();
        BILLED.decide();
    }

    @AfterEach
    void leaveNothingBehind() {
        BILLED.leaveNothingBehind();
    }

    @Test
    void aRoundIsShownThenIssuedThenPaid(Page page) {
        Office.enter(page, "", "penningmeester", "participants/" + BilledYear.burum() + "/services");
        takeVideo(page);
        plan(page);

        assertThat(page.locator("table.numbers")).containsText("Vereniging Dorpsbelang Burum (demo)");
        assertThat(page.locator("table.numbers")).containsText("€ 153,70");
        Office.press(page, "Versturen");
        assertThat(Office.inDialog(page)).containsText("kunt u niet terugdraaien");
        Office.press(page, "Versturen");
        Office.awaitGone(page, "statements");
        assertThat(page.getByText("Voorschot 1 van 1 over 2872").first()).isVisible();

        page.locator("vaadin-grid a")
                .filter(new Locator.FilterOptions().setHasText(number()))
                .click();
        Office.settle(page);
        assertThat(Office.heading(page)).containsText("Factuur " + number());
        assertThat(page.locator(".bill-pool")).hasCount(2);
        assertThat(page.locator(".facts a[download]")).hasText(new String[] {"PDF", "CSV", "UBL"});
        assertThat(page.getByText("Zoals de deelnemer haar leest")).hasAttribute("href", "/statements/" + number());
        assertThat(page.locator(".bill-pool").filter(new Locator.FilterOptions().setHasText("Videobellen")))
                .containsText("9 %");
        Office.press(page, "Opnieuw uitrekenen");
        assertThat(page.getByText("Dit klopt: er komt precies hetzelfde uit.")).isVisible();

        Office.press(page, "Betaling noteren");
        page.getByLabel("Betaald op").fill(TODAY);
        page.getByLabel("Betaald op").press("Enter");
        page.getByLabel("Kenmerk van de bank").fill("bank 7");
        Office.press(page, "Betaling noteren");
        assertThat(page.locator(".facts .badge")).hasText("Betaald");
        assertThat(page.locator(".booked")).containsText("€ 153,70, bank 7");

        Office.go(page, "statements/check");
        Office.press(page, "Controleer " + TODAY.substring(0, 4));
        assertThat(page.getByText("Alles klopt: ")).isVisible();
        Database.change(
                "delete from statement_line where code = 'video' and statement_id = (select id from statement where number = ?)",
                number());
        Office.press(page, "Controleer " + TODAY.substring(0, 4));
        assertThat(page.getByText("Dit klopt niet: 2 bevindingen.")).isVisible();
        assertThat(page.locator(".told")).containsText("Het hele jaar");
        assertThat(page.locator(".told a")).hasText(number());
    }

    @Test
    void aFileWithAWrongLineTellsWhichAndNotesNothing(Page page) {
        Office.enter(page, "", "penningmeester", "statements");
        plan(page);
        Office.press(page, "Versturen");
        Office.press(page, "Versturen");
        Office.awaitGone(page, "statements");
        assertThat(page.getByText("Voorschot 1 van 1 over 2872").first()).isVisible();

        Office.press(page, "Betalingen inlezen");
        upload(page, TODAY + ";" + number() + ";121,00;bank 1\n" + TODAY + ";9999-00001;1,00;bank 2\n");
        assertThat(Office.inDialog(page)).containsText("Regel 2: Er is geen afrekening met dit nummer.");
        assertThat(Database.number("select count(*) from payment where reference = 'bank 1'"))
                .isZero();
        upload(page, TODAY + ";" + number() + ";121,00;bank 1\n");
        assertThat(Office.inDialog(page)).containsText("1 betaling genoteerd");
        upload(page, TODAY + ";" + number() + ";121,00;bank 1\n");
        assertThat(Office.inDialog(page)).containsText("Geen nieuwe betalingen genoteerd, 1 was er al.");
        Office.press(page, "Sluiten");

        List<List<String>> file = Downloads.csv(page, "Download als CSV");
        assertThat(file.stream()
                        .filter(line -> line.getFirst().equals(number()))
                        .toList())
                .hasSize(1)
                .first()
                .satisfies(line -> assertThat(line.getLast()).isEqualTo("Betaald"));
    }

    @Test
    void whatWasChosenByHandStaysWhenTheYearIsChangedAfterwards(Page page) {
        Office.enter(page, "", "penningmeester", "statements/plan");
        Locator advances = page.getByLabel("Aantal voorschotten in het jaar");
        advances.fill("6");
        advances.press("Tab");
        Office.settle(page);
        page.getByLabel("Over het jaar").fill("2872");
        page.getByLabel("Over het jaar").press("Tab");
        Office.settle(page);
        assertThat(advances).hasValue("6");
        Office.press(page, "Bekijk wie wat krijgt");
        assertThat(Office.button(page, "Versturen")).isVisible();

        page.getByLabel("Over het jaar").fill("2873");
        page.getByLabel("Over het jaar").press("Tab");
        Office.settle(page);
        assertThat(Office.button(page, "Versturen")).hasCount(0); // it was of the year before
    }

    @Test
    void aYearThatLeavesNobodyAnythingToPayIsClosed(Page page) {
        OVER.leaveNothingBehind();
        OVER.decide();
        try {
            Office.enter(page, "", "penningmeester", "statements/plan");
            page.getByLabel("Over het jaar").fill("2012");
            Office.choose(page, "Soort", "Eindafrekening");
            Office.press(page, "Bekijk wie wat krijgt");
            assertThat(page.getByText("U kunt 2012 wel afsluiten.")).isVisible();

            Office.press(page, "Jaar afsluiten");
            assertThat(Office.inDialog(page)).containsText("Er gaat geen afrekening weg.");
            Office.press(page, "Jaar afsluiten");
            assertThat(page.getByText("Eindafrekening 2012").first()).isVisible();
            Office.go(page, "statements/plan");
            page.getByLabel("Over het jaar").fill("2012");
            Office.choose(page, "Soort", "Correctie");
            Office.press(page, "Bekijk wie wat krijgt");
            assertThat(page.getByText("Er is niets in rekening te brengen of terug te geven."))
                    .isVisible();
        } finally {
            OVER.leaveNothingBehind();
        }
    }

    @Test
    void anAuditorReadsAllAndBillsNothing(Page page) {
        Office.enter(page, "", "auditor", "statements");
        Office.assertOpen(page);
        assertThat(page.locator("main vaadin-button")).hasCount(0);
        Office.go(page, "statements/plan");
        Office.assertRefused(page);
        Office.go(page, "statements/biller");
        assertThat(page.locator("main vaadin-button")).hasCount(0);
        assertThat(page.locator(".facts").first()).containsText("NL91ABNA0417164300");
        assertThat(page.locator(".facts").last()).containsText("Ja, zij rekent btw");
        Office.go(page, "statements/vat");
        assertThat(page.locator("table.numbers")).containsText("Krijgt btw terug");
    }

    @Test
    void anIbanWithAWrongDigitIsRefusedAtItsField(Page page) {
        Office.enter(page, "", "penningmeester", "statements/biller");
        Locator iban = page.getByLabel("IBAN");
        iban.fill("NL91ABNA0417164301");
        page.getByLabel("Waarom?").fill("proef");
        Office.press(page, "Bewaren");

        assertThat(iban).hasAttribute("aria-invalid", "true");
        assertThat(iban).hasAccessibleDescription(Pattern.compile("Dit is geen IBAN"));
        assertThat(Database.texts("select iban from biller")).containsExactly("NL91ABNA0417164300");
    }

    @Test
    void whoIsExemptOnAGroundOfItsOwnNamesItAndWhoIsNotIsNotAsked(Page page) {
        Office.enter(page, "", "penningmeester", "statements/biller");
        Office.press(page, "Btw wijzigen");
        Locator dialog = Office.inDialog(page);
        assertThat(dialog.getByLabel("Waarom niet")).hasCount(0);
        dialog.getByText("om een andere reden vrijgesteld").click();
        dialog.getByLabel("Waarom?").fill("proef");
        Office.press(page, "Bewaren");

        assertThat(dialog.getByLabel("Waarom niet")).hasAttribute("aria-invalid", "true");
        assertThat(dialog.getByLabel("Waarom niet"))
                .hasAccessibleDescription(Pattern.compile("reden van vrijstelling"));
        assertThat(Database.texts("select kind from biller_vat")).isEmpty();
    }

    private static void takeVideo(Page page) {
        Office.press(page, "Dienst toevoegen");
        Locator service = Office.inDialog(page).getByLabel("Dienst", new Locator.GetByLabelOptions().setExact(true));
        service.fill("video");
        service.press("Enter");
        Office.inDialog(page).getByLabel("Vanaf het jaar").fill("2872");
        Office.press(page, "Bewaren");
        assertThat(page.locator(".booked")).containsText("sinds 2872");
    }

    private static void plan(Page page) {
        Office.go(page, "statements/plan");
        Locator year = page.getByLabel("Over het jaar");
        year.fill("2872");
        year.press("Tab"); // what comes next of that year is proposed
        Office.settle(page);
        page.getByLabel("Aantal voorschotten in het jaar").fill("1");
        Office.press(page, "Bekijk wie wat krijgt");
    }

    private static void upload(Page page, String file) {
        Office.inDialog(page)
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("betalingen.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
    }

    private static String number() {
        return Database.texts(
                        "select number from statement where year = 2872 and participant_id = ?", BilledYear.burum())
                .getFirst();
    }
}
