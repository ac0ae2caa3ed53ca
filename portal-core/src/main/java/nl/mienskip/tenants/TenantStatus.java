package nl.mienskip.tenants;

/** Where a tenant is in its life. */
public enum TenantStatus {
    /** Its steps of opening are not all done; only the console shows it. */
    OPENING,
    OPEN,
    /** Its pages answer that it is closed for now; nothing is lost. */
    SUSPENDED,
    /** For good: it went up in another, or its pages answer that it is closed. What was is kept. */
    CLOSED
}
