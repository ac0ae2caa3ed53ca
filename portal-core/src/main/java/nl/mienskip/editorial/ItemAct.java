package nl.mienskip.editorial;

/** What somebody may do with an item as it is now, beside reading it. */
public enum ItemAct {
    EDIT,
    /** Say that it is still right, and who looks after it. */
    CARE,
    /** Ask somebody else to publish it. */
    HAND_IN,
    /** Return it to who handed it in. */
    GIVE_BACK,
    PUBLISH
}
