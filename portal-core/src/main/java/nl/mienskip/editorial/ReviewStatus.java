package nl.mienskip.editorial;

/** Whether somebody else is asked to look at an item's words. */
public enum ReviewStatus {
    NONE,
    /** Handed in: it waits for somebody who may publish. */
    ASKED,
    /** Given back with a note. */
    RETURNED
}
