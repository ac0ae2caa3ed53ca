package nl.mienskip.admin.course;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.mienskip.admin.shell.MenuEntry;
import nl.mienskip.admin.shell.View;
import nl.mienskip.admin.shell.ViewHeading;
import nl.mienskip.admin.shell.YearSelect;
import nl.mienskip.costs.Costs;
import nl.mienskip.costs.budgets.Budgets;
import nl.mienskip.costs.course.CourseOfYear;
import nl.mienskip.costs.course.Courses;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;

/** How far the money of a year is, and what to do now; the year stands in the address. */
@Route(CourseView.PATH)
@MenuEntry(text = "course.title", icon = "list-ordered", order = 9)
@Allow(Right.COSTS_READ)
class CourseView extends View implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    static final String PATH = "course";

    private final Courses courses;
    private final int thisYear;
    private final YearSelect year;
    private final Div shown = new Div();

    @Inject
    CourseView(Courses courses, Costs costs, Budgets budgets) {
        super("course.title");
        this.courses = courses;
        this.thisYear = costs.thisYear();
        List<Integer> years = Stream.concat(
                        Stream.concat(budgets.years().stream(), costs.years().stream()),
                        IntStream.of(thisYear + 1, thisYear).boxed())
                .distinct()
                .sorted((one, other) -> other - one)
                .toList();
        this.year = new YearSelect(t("course.year"), years, this::show);
        shown.addClassName("form-part");
        add(new ViewHeading(name()).explain(t("course.title.line")), year.asFilter(), shown);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        year.read(event.getLocation(), thisYear);
        show();
    }

    private void show() {
        CourseOfYear course = courses.ofYear(year.getValue());
        Paragraph now = new Paragraph(course.next()
                .map(step -> t("course.now", CourseWords.name(step)))
                .orElse(t("course.nothing")));
        now.getElement().setAttribute("aria-live", "polite");
        shown.removeAll();
        shown.add(now, new CourseList(course));
    }
}
