package nl.mienskip.costs.invoices;

/** How a supply stands towards value added tax, with the codes of UNCL 5305 that EN 16931 allows. */
public enum VatCategory {
    STANDARD("S"),
    ZERO_RATED("Z"),
    /** It says why: EN 16931, BR-E-10. */
    EXEMPT("E");

    private final String code;

    VatCategory(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }
}
