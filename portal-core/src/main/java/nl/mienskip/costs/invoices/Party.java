package nl.mienskip.costs.invoices;

/**
 * Who sends or who gets an invoice. What is not known is null.
 *
 * @param kvkNumber eight digits, of the trade register
 * @param oin twenty digits, of public bodies; who has one is addressed by it
 * @param vatNumber such as {@code NL001234567B01}
 */
public record Party(
        String name,
        Address address,
        String kvkNumber,
        String oin,
        String vatNumber,
        String contactName,
        String contactEmail) {

    public Party {
        address = address == null ? new Address(null, null, null, null) : address;
    }

    /** The number by which it is known to others; null when it has none. */
    String legalId() {
        return oin != null ? oin : kvkNumber;
    }

    /** Of which register that number is, by the list of ISO 6523. */
    String legalScheme() {
        return oin != null ? "0190" : "0106";
    }
}
