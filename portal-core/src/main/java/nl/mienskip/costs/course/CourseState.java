package nl.mienskip.costs.course;

/** How far a part of the year's course is. */
public enum CourseState {
    DONE,
    /** A decision about it is on its way. */
    WAITS,
    /** Begun, with more to do. */
    BEGUN,
    TO_DO,
    /** Something else comes first, or the year is not over. */
    LATER,
    NOT_NEEDED
}
