package nl.mienskip.web.statements;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.invoices.Address;
import nl.mienskip.costs.invoices.Invoice;
import nl.mienskip.costs.invoices.InvoiceLine;
import nl.mienskip.costs.invoices.Party;
import nl.mienskip.costs.invoices.Payment;
import nl.mienskip.costs.invoices.Preceding;
import nl.mienskip.costs.invoices.Vat;
import nl.mienskip.costs.invoices.VatTreatment;
import nl.mienskip.tenants.Language;
import nl.mienskip.web.shell.Samples;

/** Statements as members get them. */
final class Statements {

    private Statements() {}

    static Invoice invoice() {
        return of(
                line("Hosting", 69000, Vat.standard(21), "600 × € 1,15 is € 690,00."),
                line(Samples.NASTY, 1234, Vat.standard(9), "Een deel voor elk.", Samples.NASTY),
                line("Terug van vorig jaar", -1200, Vat.EXEMPT));
    }

    static Invoice creditNote() {
        return of(line("Hosting", -12345, Vat.standard(21), "Er is minder gebruikt."));
    }

    /** More than a page of them. */
    static Invoice many() {
        return manyBelow(0);
    }

    /** Lower on the page by so many lines of words. */
    static Invoice manyBelow(int wordsAbove) {
        return of(
                "Dat moest nog gezegd worden, en wel zo dat de regel vol is tot aan de rand. ".repeat(wordsAbove),
                IntStream.rangeClosed(1, 60)
                        .mapToObj(at ->
                                line("Dienst " + at, 100L * at, Vat.standard(21), at + " × € 1,00 is € " + at + ",00."))
                        .toArray(InvoiceLine[]::new));
    }

    static Invoice of(InvoiceLine... lines) {
        return of("", lines);
    }

    private static Invoice of(String words, InvoiceLine... lines) {
        return new Invoice(
                "2026-0042",
                LocalDate.of(2026, 11, 22),
                LocalDate.of(2026, 12, 22),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                new Party(
                        "Coöperatie Mienskip U.A.",
                        new Address("Stationsweg 1", "9291 AB", "Kollum", "NL"),
                        "12345678",
                        null,
                        "NL001234567B01",
                        "Penningmeester",
                        "penningmeester@mienskip.example"),
                new Party(
                        "Vereniging Dorpsbelang Burum",
                        new Address("Herestraat 2", "9851 TA", "Burum", "NL"),
                        "87654321",
                        null,
                        null,
                        "Sjoukje de Vries",
                        "penningmeester@burum.example"),
                "BURUM-26",
                new Payment("NL91ABNA0417164300", null, "Coöperatie Mienskip U.A.", "2026-0042"),
                List.of(new Preceding("2026-0007", LocalDate.of(2026, 2, 1))),
                new VatTreatment(VatTreatment.Kind.EXEMPT, "Artikel 11 " + Samples.NASTY),
                words + "Met dank voor uw hulp bij het zoeken naar een vrijwilliger. Łukasz, Ελλάδα, Україна, 😀",
                List.of(lines));
    }

    static InvoiceLine line(String name, long cents, Vat vat, String... how) {
        return new InvoiceLine(
                "code-" + Math.abs(cents),
                Map.of(Language.NL, name),
                Map.of(Language.NL, List.of(how)),
                Money.ofCents(cents),
                vat);
    }
}
