package nl.mienskip.admin.decisions;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.Texts;
import nl.mienskip.costs.decisions.DecisionStepView;
import nl.mienskip.costs.decisions.DecisionView;
import nl.mienskip.costs.decisions.StepKind;
import nl.mienskip.costs.decisions.VoteChoice;

/** Who did what with a decision and when, the first step first. */
class StepsList extends Section {
    private static final long serialVersionUID = 1L;

    private static final Pattern CHANGE =
            Pattern.compile("(?<member>.*): (?<before>-|FOR|AGAINST|ABSTAIN) -> (?<after>-|FOR|AGAINST|ABSTAIN)");

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
        if (step.kind() == StepKind.VOTES_RECORDED && !step.words().isEmpty()) {
            words.add(votes(step.words().lines().toList()));
        } else if (!step.words().isEmpty()) {
            words.add(new Paragraph(StepWords.of(step.words())));
        }
        return new ListItem(words);
    }

    /** Member by member, folded up as they may be hundreds. */
    private static Details votes(List<String> lines) {
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(inWords(line))));
        return new Details(t("decisions.steps.votes", lines.size()), list);
    }

    private static String inWords(String line) {
        Matcher change = CHANGE.matcher(line);
        return change.matches()
                ? t(
                        "decisions.steps.vote",
                        change.group("member"),
                        choice(change.group("before")),
                        choice(change.group("after")))
                : StepWords.of(line);
    }

    private static String choice(String word) {
        return VoteList.choice(word.equals("-") ? null : VoteChoice.valueOf(word));
    }
}
