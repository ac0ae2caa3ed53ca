package nl.mienskip.costs.invoices;

/**
 * Where to pay.
 *
 * @param bic null when the bank is known by the IBAN alone, as within the euro
 * @param accountName in whose name the account stands
 * @param reference what the payer writes with it
 */
public record Payment(String iban, String bic, String accountName, String reference) {}
