package nl.mienskip.costs.course;

/** What is done about the money of a year, in the order in which it is done. */
public enum CoursePart {
    BUDGET,
    /** A tariff, or pools with their keys. */
    DIVISION,
    /** What each participant takes of a tariff. */
    SERVICES,
    /** The cooperation's own particulars for invoices. */
    BILLER,
    ADVANCE,
    SETTLEMENT,
    ACCOUNT
}
