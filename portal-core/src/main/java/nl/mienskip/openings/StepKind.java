package nl.mienskip.openings;

/** The steps of an opening, in the order in which they are taken. */
public enum StepKind {
    /** The village stands in the table of tenants, with who pays for it. */
    TENANT,
    /** Its hosts stand in the table of hosts; they do not answer yet. */
    HOSTS,
    /** Keycloak has an organization for it. */
    ORGANIZATION,
    /** Keycloak may send people back to its hosts. */
    ADDRESSES,
    /** Its home has the default look and its first tiles. */
    HOME,
    /** Somebody is invited to be its first administrator. */
    ADMINISTRATOR,
    /** Its hosts answer, and the first administrator is told how to begin. */
    OPEN
}
