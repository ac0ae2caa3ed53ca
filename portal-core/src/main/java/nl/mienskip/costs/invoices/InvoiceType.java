package nl.mienskip.costs.invoices;

/** The two kinds of paper, with their codes of UNTDID 1001. */
public enum InvoiceType {
    INVOICE("380"),
    CREDIT_NOTE("381");

    private final String code;

    InvoiceType(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
