package nl.mienskip.costs.invoices;

import static nl.mienskip.costs.invoices.Invoices.HIGH;
import static nl.mienskip.costs.invoices.Invoices.line;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.tenants.Language;
import org.junit.jupiter.api.Test;

/** What cannot travel by program says which field is missing, before anybody sends it. */
class UblRuleTest {

    @Test
    void aBuyerWithoutANumberCannotBeReached() {
        Party informal = new Party("Dorpsfeest", Invoices.VILLAGE.address(), null, null, null, "", null);

        refused(Invoices.to(informal, List.of(line(100, HIGH))), "buyer.kvkNumber", "invoice.missing");
    }

    @Test
    void aBuyerWithoutAnAddressOrReferenceIsNamed() {
        Party homeless =
                new Party("Burum", new Address("Herestraat 2", "9851 TA", " ", "NL"), "87654321", null, null, "", null);

        refused(Invoices.to(homeless, List.of(line(100, HIGH))), "buyer.address.city", "invoice.missing");
        refused(
                Invoices.of(Invoices.VILLAGE, "\u0000 ", "", List.of(line(100, HIGH))),
                "buyerReference",
                "invoice.missing");
    }

    @Test
    void aCreditNoteNamesWhatItCorrects() {
        Invoice credit = Invoices.of(line(-100, HIGH));

        refused(with(credit, List.of(), credit.seller()), "preceding", "invoice.missing");
    }

    @Test
    void theSellerHasANumberForTheTaxAlsoWhenItChargesNone() {
        Invoice invoice = Invoices.of(line(100, HIGH));
        Party small = new Party(invoice.seller().name(), invoice.seller().address(), "12345678", null, null, "", null);

        refused(with(invoice, List.of(), small), "seller.vatNumber", "invoice.missing");
        refused(with(Invoices.of(line(100, Vat.EXEMPT)), List.of(), small), "seller.vatNumber", "invoice.missing");
    }

    @Test
    void whatIsCompleteCanTravel() {
        assertThat(UblInvoice.possible(Invoices.of(line(100, HIGH)))).isTrue();
    }

    private static Invoice with(Invoice from, List<Preceding> preceding, Party seller) {
        return new Invoice(
                from.number(),
                from.issued(),
                from.due(),
                from.from(),
                from.until(),
                seller,
                from.buyer(),
                from.buyerReference(),
                from.payment(),
                preceding,
                from.vatTreatment(),
                from.note(),
                from.lines());
    }

    private static void refused(Invoice invoice, String field, String code) {
        assertThat(UblInvoice.possible(invoice)).isFalse();
        assertThatThrownBy(() -> UblInvoice.of(invoice, UblProfile.PEPPOL, Language.NL))
                .isInstanceOfSatisfying(InvalidInput.class, refusal -> {
                    assertThat(refusal.field()).isEqualTo(field);
                    assertThat(refusal.code()).isEqualTo(code);
                });
    }
}
