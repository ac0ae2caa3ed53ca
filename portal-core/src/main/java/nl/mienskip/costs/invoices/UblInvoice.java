package nl.mienskip.costs.invoices;

import java.util.stream.IntStream;
import nl.mienskip.costs.Money;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.tenants.Language;

/**
 * An invoice as UBL 2.1: an {@code Invoice} (380) or a {@code CreditNote} (381). In a credit note all amounts are turned
 * round, so that it says what is given back.
 *
 * <p>A price may not be below zero (EN 16931, BR-27). A line that goes against the others is therefore minus one of
 * something with an ordinary price.
 */
public final class UblInvoice {

    /** A SEPA transfer: the IBAN alone is enough. */
    private static final String TRANSFER = "58";

    private static final int NAME = 200;
    private static final int STORY = 1000;

    private final Invoice invoice;
    private final Language language;
    private final boolean credit;
    private final UblWriter ubl;

    private UblInvoice(Invoice invoice, Language language) {
        this.invoice = invoice;
        this.language = language;
        this.credit = invoice.type() == InvoiceType.CREDIT_NOTE;
        this.ubl = new UblWriter(credit ? "CreditNote" : "Invoice");
    }

    /** Whether everything is known that it needs. */
    public static boolean possible(Invoice invoice) {
        try {
            UblRule.complete(invoice);
            return true;
        } catch (InvalidInput missing) {
            return false;
        }
    }

    /**
     * The document, to be sent as UTF-8.
     *
     * @throws InvalidInput naming what is missing, as parties without a number or a reference cannot be
     *     reached by it
     */
    public static String of(Invoice invoice, UblProfile profile, Language language) {
        UblRule.complete(invoice);
        return new UblInvoice(invoice, language).write(profile);
    }

    private String write(UblProfile profile) {
        head(profile);
        new UblParty(ubl, invoice.seller()).write("AccountingSupplierParty");
        new UblParty(ubl, invoice.buyer()).write("AccountingCustomerParty");
        if (!credit) {
            ubl.component("PaymentMeans", this::payment);
        }
        ubl.component("TaxTotal", this::tax);
        ubl.component("LegalMonetaryTotal", this::totals);
        IntStream.range(0, invoice.lines().size())
                .forEach(at -> line(at + 1, invoice.lines().get(at)));
        return ubl.finished();
    }

    private void head(UblProfile profile) {
        ubl.value("CustomizationID", profile.customization());
        ubl.value("ProfileID", UblProfile.PROCESS);
        ubl.text("ID", invoice.number(), NAME);
        ubl.value("IssueDate", invoice.issued());
        if (!credit) {
            ubl.value("DueDate", invoice.due());
        }
        ubl.value(
                credit ? "CreditNoteTypeCode" : "InvoiceTypeCode",
                invoice.type().code());
        ubl.text("Note", invoice.note(), STORY);
        ubl.value("DocumentCurrencyCode", "EUR");
        ubl.text("BuyerReference", invoice.buyerReference(), NAME);
        ubl.component("InvoicePeriod", () -> {
            ubl.value("StartDate", invoice.from());
            ubl.value("EndDate", invoice.until());
        });
        invoice.preceding()
                .forEach(earlier -> ubl.component(
                        "BillingReference",
                        () -> ubl.component("InvoiceDocumentReference", () -> ubl.text("ID", earlier.number(), NAME))));
    }

    private void payment() {
        ubl.value("PaymentMeansCode", TRANSFER);
        ubl.text("PaymentID", invoice.payment().reference(), NAME);
        ubl.component(
                "PayeeFinancialAccount", () -> ubl.value("ID", invoice.payment().iban()));
    }

    private void tax() {
        ubl.amount("TaxAmount", turned(invoice.tax()));
        invoice.vat()
                .forEach(rate -> ubl.component("TaxSubtotal", () -> {
                    ubl.amount("TaxableAmount", turned(rate.taxable()));
                    ubl.amount("TaxAmount", turned(rate.tax()));
                    category("TaxCategory", rate.vat(), rate.vat().exempt());
                }));
    }

    /** @param told whether it says why nothing is added: in words, as NLCIUS advises against codes for it */
    private void category(String name, Vat vat, boolean told) {
        ubl.component(name, () -> {
            ubl.value("ID", vat.category().code());
            ubl.value("Percent", vat.percent().toPlainString());
            if (told) {
                ubl.text("TaxExemptionReason", invoice.vatTreatment().reason(language), STORY);
            }
            ubl.component("TaxScheme", () -> ubl.value("ID", "VAT"));
        });
    }

    private void totals() {
        ubl.amount("LineExtensionAmount", turned(invoice.net()));
        ubl.amount("TaxExclusiveAmount", turned(invoice.net()));
        ubl.amount("TaxInclusiveAmount", turned(invoice.total()));
        ubl.amount("PayableAmount", turned(invoice.total()));
    }

    private void line(int number, InvoiceLine line) {
        Money net = turned(line.net());
        boolean against = net.compareTo(Money.ZERO) < 0;
        ubl.component(credit ? "CreditNoteLine" : "InvoiceLine", () -> {
            ubl.value("ID", number);
            ubl.value(credit ? "CreditedQuantity" : "InvoicedQuantity", "unitCode", "C62", against ? -1 : 1);
            ubl.amount("LineExtensionAmount", net);
            ubl.component("Item", () -> {
                ubl.text("Description", String.join(" ", line.how(language)), STORY);
                ubl.text("Name", line.name(language), NAME);
                ubl.component("SellersItemIdentification", () -> ubl.text("ID", line.code(), NAME));
                category("ClassifiedTaxCategory", line.vat(), false);
            });
            ubl.component("Price", () -> ubl.amount("PriceAmount", against ? Money.ZERO.minus(net) : net));
        });
    }

    private Money turned(Money owed) {
        return credit ? Money.ZERO.minus(owed) : owed;
    }
}
