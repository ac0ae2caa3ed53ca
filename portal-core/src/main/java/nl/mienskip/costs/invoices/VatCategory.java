package nl.mienskip.costs.invoices;

/** How a supply stands towards value added tax, with the codes of UNCL 5305 that EN 16931 allows. */
public enum VatCategory {
    STANDARD("S"),
    ZERO_RATED("Z"),
    EXEMPT("E"),
    /** The buyer reckons and pays it. */
    REVERSE_CHARGE("AE"),
    OUTSIDE_SCOPE("O");

    private final String code;

    VatCategory(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    /** Whether it says by law why nothing is added. */
    boolean needsReason() {
        return this == EXEMPT || this == REVERSE_CHARGE || this == OUTSIDE_SCOPE;
    }
}
