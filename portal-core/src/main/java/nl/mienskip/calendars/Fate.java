package nl.mienskip.calendars;

/** What becomes of an event of a file. */
public enum Fate {
    /** It comes into the agenda. */
    NEW,
    /** It came in before, or is one of the village's own. */
    KNOWN,
    /** It will not be any more. */
    OVER,
    /** It cannot be read. */
    BROKEN
}
