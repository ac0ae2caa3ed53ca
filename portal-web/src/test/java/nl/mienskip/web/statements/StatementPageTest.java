package nl.mienskip.web.statements;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import nl.mienskip.costs.invoices.Invoice;
import nl.mienskip.costs.invoices.Party;
import nl.mienskip.kernel.actor.Actor;
import nl.mienskip.tenants.Language;
import nl.mienskip.web.shell.Html;
import nl.mienskip.web.shell.Page;
import nl.mienskip.web.shell.Samples;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class StatementPageTest {

    static Stream<Named<Invoice>> statements() {
        return Stream.of(
                Named.of("invoice", Statements.invoice()),
                Named.of("credit note", Statements.creditNote()),
                Named.of("to somebody of whom little is known", informal()));
    }

    @ParameterizedTest
    @MethodSource("statements")
    void thePageIsValidAndNoNameGetsOutOfItsPlace(Invoice invoice) throws Exception {
        byte[] html = Html.of(page(invoice));

        assertThat(Html.faults(html)).isEmpty();
        assertThat(new String(html, StandardCharsets.UTF_8)).doesNotContain("<b>");
    }

    @Test
    void everyFileIsOfferedInTheReadersLanguage() {
        assertThat(html(Statements.invoice()))
                .contains("href=\"/fy/statements/2026-0042.pdf\"")
                .contains("href=\"/fy/statements/2026-0042.csv\"")
                .contains("href=\"/fy/statements/2026-0042.xml\"");
    }

    @Test
    void anElectronicInvoiceIsNotOfferedToWhomItCannotReach() {
        assertThat(html(informal())).contains("2026-0042.pdf").doesNotContain("2026-0042.xml");
    }

    @Test
    void itSaysOfWhichYearThePricesAre() {
        assertThat(html(Statements.invoice()))
                .contains("hiel " + Statements.invoice().until().getYear());
    }

    @Test
    void whereNothingIsAddedItSaysWhy() {
        assertThat(html(Statements.invoice())).contains("Artikel 11 ", "frijsteld");
        assertThat(html(Statements.creditNote())).doesNotContain("Artikel 11 ");
    }

    @Test
    void onlyTheBuyersAndSellersOwnNumbersAreTold() {
        assertThat(html(informal())).contains("KvK 12345678").doesNotContain("null", "KvK </");
    }

    private static Invoice informal() {
        Invoice invoice = Statements.invoice();
        return new Invoice(
                invoice.number(),
                invoice.issued(),
                invoice.due(),
                invoice.from(),
                invoice.until(),
                invoice.seller(),
                new Party("Dorpsfeest", null, null, null, null, "", null),
                null,
                invoice.payment(),
                List.of(),
                invoice.vatTreatment(),
                "",
                invoice.lines());
    }

    private static String html(Invoice invoice) {
        return new String(Html.of(page(invoice)), StandardCharsets.UTF_8);
    }

    private static Page page(Invoice invoice) {
        return Page.of(
                "statements/show.jte",
                new StatementPage(
                        Samples.layout(Language.FY, "/statements/2026-0042", "Rekken", Actor.VISITOR), invoice));
    }
}
