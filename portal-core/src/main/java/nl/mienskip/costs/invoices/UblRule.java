package nl.mienskip.costs.invoices;

import nl.mienskip.kernel.InvalidInput;

/** What must be known before an invoice can travel as a message between programs. On paper much of it may be missing. */
final class UblRule {

    private UblRule() {}

    static void complete(Invoice invoice) {
        party("seller", invoice.seller());
        party("buyer", invoice.buyer());
        required("buyerReference", invoice.buyerReference());
        if (invoice.type() == InvoiceType.INVOICE) {
            required("payment.iban", invoice.payment().iban());
        } else if (invoice.preceding().isEmpty()) {
            throw missing("preceding");
        }
        required("seller.vatNumber", invoice.seller().vatNumber());
    }

    private static void party(String role, Party party) {
        required(role + ".name", party.name());
        required(role + ".kvkNumber", party.legalId());
        required(role + ".address.line", party.address().line());
        required(role + ".address.postcode", party.address().postcode());
        required(role + ".address.city", party.address().city());
        required(role + ".address.country", party.address().country());
    }

    /** Blank is as good as nothing, and so is what holds no letter that can be written. */
    private static void required(String field, String value) {
        if (UblWriter.clean(value, Integer.MAX_VALUE).isEmpty()) {
            throw missing(field);
        }
    }

    private static InvalidInput missing(String field) {
        return new InvalidInput(
                field, "invoice.missing", field + " is missing, so this invoice cannot be sent by program", field);
    }
}
