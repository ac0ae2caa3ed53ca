package nl.mienskip.costs.course;

/**
 * How far one part is.
 *
 * @param decision about it, or null
 * @param done how many of them are done, where they can be counted
 * @param of how many there are to do, where they can be counted
 */
public record CourseStep(CoursePart part, CourseState state, Long decision, int done, int of) {

    static CourseStep of(CoursePart part, CourseState state) {
        return new CourseStep(part, state, null, 0, 0);
    }

    /** Whether somebody who prepares can go on with it now. */
    boolean open() {
        return state == CourseState.TO_DO || state == CourseState.BEGUN;
    }
}
