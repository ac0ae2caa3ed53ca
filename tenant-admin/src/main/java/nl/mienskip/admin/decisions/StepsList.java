package nl.mienskip.admin.decisions;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.Texts;
import nl.mienskip.costs.decisions.DecisionStepView;
import nl.mienskip.costs.decisions.DecisionView;

/** Who did what with a decision and when, the first step first. */
class StepsList extends Section {
    private static final long serialVersionUID = 1L;

    StepsList(DecisionView decision) {
        addClassName("steps");
        OrderedList list = new OrderedList();
        decision.steps().forEach(step -> list.add(line(step)));
        add(new H2(t("decisions.steps")), list);
    }

    private static ListItem line(DecisionStepView step) {
        Span what = new Span(Texts.name("decisions", step.kind()));
        what.addClassName("step-name");
        Span who = new Span(t("decisions.steps.who", step.actorName(), Moments.full(step.at())));
        who.addClassName("step-state");
        Div words = new Div(what, who);
        if (!step.words().isEmpty()) {
            words.add(new Paragraph(StepWords.of(step.words())));
        }
        return new ListItem(words);
    }
}
