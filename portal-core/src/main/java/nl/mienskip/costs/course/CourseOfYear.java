package nl.mienskip.costs.course;

import java.util.List;
import java.util.Optional;

/** How far the money of a year is, part by part. */
public record CourseOfYear(int year, List<CourseStep> steps) {

    public CourseOfYear {
        steps = List.copyOf(steps);
    }

    /** What can be gone on with now; empty when all is done, decided about by others, or for later. */
    public Optional<CourseStep> next() {
        return steps.stream().filter(CourseStep::open).findFirst();
    }
}
