package nl.mienskip.admin.villages;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.Locale;
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.Texts;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.openings.FirstAdministrator;
import nl.mienskip.openings.OpeningStepView;
import nl.mienskip.openings.OpeningView;
import nl.mienskip.openings.StepStatus;

/** The steps of an opening, each with its state in words, and a way to go on after a failure. */
class StepsPanel extends Section {
    private static final long serialVersionUID = 1L;

    private final boolean done;

    /** @param goOn takes the steps that are not done */
    StepsPanel(OpeningView opening, Runnable goOn) {
        this.done = opening.done();
        addClassName("steps");
        if (!done) {
            add(new H2(t("villages.steps")));
        }
        add(new Paragraph(t("villages.steps.asked", opening.askedBy(), Moments.full(opening.askedAt()))));
        OrderedList list = new OrderedList();
        opening.steps().forEach(step -> list.add(line(step)));
        add(list);
        if (!done) {
            add(new Paragraph(t("villages.steps.closed")));
            add(new Paragraph(t("villages.steps.administrator", words(opening.administrator()))));
            if (ActorContext.current().may(Right.TENANTS_OPEN)) {
                add(repeat(goOn));
            }
        }
    }

    boolean done() {
        return done;
    }

    private static String words(FirstAdministrator who) {
        return who.givenName() + " " + who.familyName() + ", " + who.email();
    }

    private static Component repeat(Runnable goOn) {
        Button repeat = new Button(t("villages.steps.repeat"), new Icon("rotate-ccw"), pressed -> goOn.run());
        repeat.addThemeVariants(ButtonVariant.PRIMARY);
        repeat.setDisableOnClick(true);
        return repeat;
    }

    private static ListItem line(OpeningStepView step) {
        Span name = new Span(Texts.name("villages", step.kind()));
        name.addClassName("step-name");
        Span state = new Span(state(step));
        state.addClassName("step-state");
        Div words = new Div(name, state);
        if (step.status() == StepStatus.FAILED) {
            words.add(new Paragraph(reason(step)));
        }
        ListItem line = new ListItem(new Icon(icon(step.status())), words);
        line.addClassName("step-" + step.status().name().toLowerCase(Locale.ROOT));
        return line;
    }

    private static String state(OpeningStepView step) {
        return step.at() == null
                ? t("villages.step.waiting")
                : t(
                        "villages.step." + step.status().name().toLowerCase(Locale.ROOT),
                        Moments.full(step.at()),
                        step.tries());
    }

    private static String reason(OpeningStepView step) {
        return Texts.find("shell.problem." + step.code()).orElse(step.reason());
    }

    private static String icon(StepStatus status) {
        return switch (status) {
            case DONE -> "circle-check";
            case FAILED -> "triangle-alert";
            case WAITING -> "clock";
        };
    }
}
