package nl.mienskip.admin.course;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.costs.course.CourseOfYear;
import nl.mienskip.costs.course.CourseState;
import nl.mienskip.costs.course.CourseStep;

/** The parts of a year in their order, each with its state in words; the one that is next stands out. */
class CourseList extends Div {
    private static final long serialVersionUID = 1L;

    CourseList(CourseOfYear course) {
        addClassName("steps");
        OrderedList list = new OrderedList();
        course.steps().forEach(step -> list.add(line(step, course)));
        add(list);
    }

    private static ListItem line(CourseStep step, CourseOfYear course) {
        boolean next = course.next().filter(step::equals).isPresent();
        Span name = new Span(CourseWords.name(step));
        name.addClassName("step-name");
        Span state = new Span(CourseWords.state(step));
        state.addClassName("step-state");
        Div words = new Div(name, state);
        words.addClassName("step-words");
        ListItem line = new ListItem(new Icon(CourseWords.icon(step.state())), words);
        line.setClassName("step-done", step.state() == CourseState.DONE);
        line.setClassName("step-next", next);
        line.setClassName("step-later", step.state() == CourseState.LATER || step.state() == CourseState.NOT_NEEDED);
        if (next) {
            line.getElement().setAttribute("aria-current", "step");
        }
        if (step.state() != CourseState.LATER) {
            Anchor link = new Anchor(
                    CourseWords.path(step, course.year()), next ? t("course.act." + step.part()) : t("course.look"));
            link.setClassName("as-button", next);
            line.add(link);
        }
        return line;
    }
}
