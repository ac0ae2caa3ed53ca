package nl.mienskip.admin.course;

import static nl.mienskip.admin.shell.Texts.t;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.mienskip.admin.shell.Waiting;
import nl.mienskip.admin.shell.WaitingItem;
import nl.mienskip.costs.Costs;
import nl.mienskip.costs.course.CourseStep;
import nl.mienskip.costs.course.Courses;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;

/** What the treasurer can go on with: of last year until all of it is done, of this one, and of the next. */
@Dependent
@Allow(Right.COSTS_EDIT)
class CourseWaiting implements Waiting {

    @Inject
    private Courses courses;

    @Inject
    private Costs costs;

    @Override
    public List<WaitingItem> items() {
        int now = costs.thisYear();
        return IntStream.rangeClosed(now - 1, now + 1)
                .filter(year -> year >= now || !costs.pools(year).isEmpty())
                .mapToObj(this::item)
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<WaitingItem> item(int year) {
        return courses.ofYear(year).next().map(step -> item(step, year));
    }

    private static WaitingItem item(CourseStep step, int year) {
        return new WaitingItem(
                t("course.waiting", String.valueOf(year), CourseWords.name(step)),
                CourseWords.state(step),
                "list-ordered",
                CourseView.PATH + "?year=" + year,
                false);
    }
}
