package nl.mienskip.signups;

/** What somebody has who signed up. */
public enum Place {
    /** They can come. */
    TAKEN,
    /** They hear when a place comes free. */
    WAITING
}
