package nl.mienskip.usage;

/** Whether metered use counts for the bill, and if not, why not. Everything is metered. */
public enum Billing {
    BILLABLE,
    /** A machine asked whether the portal is well. */
    HEALTH_CHECK,
    /** The portal turned it away before any page had to work for it. */
    REFUSED,
    /** A known search engine or archive, see {@code crawlers.txt}. */
    CRAWLER
}
