package nl.mienskip.costs.invoices;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.mienskip.costs.Money;
import nl.mienskip.tenants.Language;

/** Invoices as the cooperation would send them. */
final class Invoices {

    static final Vat HIGH = Vat.standard(21);
    static final Vat LOW = Vat.standard(9);

    private static final Party COOPERATION = new Party(
            "Coöperatie Mienskip U.A.",
            new Address("Stationsweg 1", "9291 AB", "Kollum", "NL"),
            "12345678",
            null,
            "NL001234567B01",
            "Penningmeester",
            "penningmeester@mienskip.example");

    static final Party VILLAGE = new Party(
            "Vereniging Dorpsbelang Burum",
            new Address("Herestraat 2", "9851 TA", "Burum", "NL"),
            "87654321",
            null,
            null,
            "Sjoukje de Vries",
            "penningmeester@burum.example");

    static final Party MUNICIPALITY = new Party(
            "Gemeente Noardeast-Fryslân",
            new Address("Koningstraat 13", "9101 LP", "Dokkum", "NL"),
            "73578061",
            "00000001858765432000",
            "NL858765432B01",
            "",
            null);

    static final Payment PAYMENT =
            new Payment("NL91ABNA0417164300", "ABNANL2A", "Coöperatie Mienskip U.A.", "2026-0042");

    private static final List<Preceding> EARLIER = List.of(
            new Preceding("2026-0007", LocalDate.of(2026, 2, 1)), new Preceding("2026-0021", LocalDate.of(2026, 7, 1)));

    private Invoices() {}

    static InvoiceLine line(long cents, Vat vat) {
        return line("Hosting", "600 × € 1,15 is € 690,00.", cents, vat);
    }

    static InvoiceLine line(String name, String how, long cents, Vat vat) {
        return new InvoiceLine(
                "hosting", Map.of(Language.NL, name), Map.of(Language.NL, List.of(how)), Money.ofCents(cents), vat);
    }

    static Invoice of(InvoiceLine... lines) {
        return to(VILLAGE, List.of(lines));
    }

    static Invoice to(Party buyer, List<InvoiceLine> lines) {
        return of(buyer, "BURUM-26", "", lines);
    }

    /** Of who is exempt. */
    static Invoice exempt(VatTreatment treatment, long... cents) {
        return of(
                VILLAGE,
                "BURUM-26",
                treatment,
                "",
                Arrays.stream(cents).mapToObj(each -> line(each, Vat.EXEMPT)).toList());
    }

    static Invoice of(Party buyer, String buyerReference, String note, List<InvoiceLine> lines) {
        return of(buyer, buyerReference, VatTreatment.CHARGED, note, lines);
    }

    static Invoice of(
            Party buyer, String buyerReference, VatTreatment treatment, String note, List<InvoiceLine> lines) {
        return new Invoice(
                "2026-0042",
                LocalDate.of(2026, 11, 22),
                LocalDate.of(2026, 12, 22),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                COOPERATION,
                buyer,
                buyerReference,
                PAYMENT,
                EARLIER,
                treatment,
                note,
                lines);
    }
}
