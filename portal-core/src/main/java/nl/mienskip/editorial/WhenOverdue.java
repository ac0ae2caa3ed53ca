package nl.mienskip.editorial;

/** What happens to what nobody looks at, however often they were asked. */
public enum WhenOverdue {
    NOTHING,
    /** Residents read that it may not be right any more. */
    MARK,
    /** It goes to the archive, from where it can be put back. */
    HIDE
}
