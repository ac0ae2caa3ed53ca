package nl.mienskip.participants;

/** How a participant stands towards value added tax. */
public enum VatPosition {
    /** Not an entrepreneur for this tax, such as most village associations. */
    NOT_LIABLE,
    LIABLE,
    /** A municipality that gets the tax back from the compensation fund. */
    COMPENSATED
}
