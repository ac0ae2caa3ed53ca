package nl.mienskip.objections;

/** What became of it. */
public enum ObjectionStatus {
    /** The board has not decided yet. */
    ASKED,
    /** The photo is gone for good. */
    REMOVED,
    /** Everybody may see the photo. */
    PUT_BACK
}
