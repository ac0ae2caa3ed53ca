package nl.mienskip.admin.decisions;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.mienskip.admin.shell.Confirmation;
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.admin.shell.Problems;
import nl.mienskip.admin.shell.ReasonDialog;
import nl.mienskip.costs.decisions.DecisionState;
import nl.mienskip.costs.decisions.DecisionStepView;
import nl.mienskip.costs.decisions.DecisionView;
import nl.mienskip.costs.decisions.Decisions;
import nl.mienskip.costs.decisions.StepKind;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Right;

/** What can be done with a decision by who reads it, as far as it has come. */
final class DecisionActions {

    private final Decisions decisions;
    private final DecisionView decision;
    private final Consumer<DecisionView> changed;

    /** @param changed told when it is not what it was */
    DecisionActions(Decisions decisions, DecisionView decision, Consumer<DecisionView> changed) {
        this.decisions = decisions;
        this.decision = decision;
        this.changed = changed;
    }

    Component[] buttons() {
        List<Component> buttons = new ArrayList<>();
        switch (decision.state()) {
            case DRAFT -> {
                add(buttons, Right.DECISIONS_PROPOSE, this::propose);
                add(buttons, Right.COSTS_EDIT, this::rewrite);
                add(buttons, Right.COSTS_EDIT, this::withdraw);
            }
            case PROPOSED -> {
                add(buttons, Right.DECISIONS_APPROVE, this::approve);
                add(buttons, Right.DECISIONS_APPROVE, this::reject);
                add(buttons, Right.DECISIONS_PROPOSE, this::withdraw);
            }
            case APPROVED -> {
                add(buttons, Right.DECISIONS_APPROVE, this::reject);
                add(buttons, Right.DECISIONS_PROPOSE, this::withdraw);
            }
            case ADOPTED -> {
                if (decision.correctedBy() == null) {
                    add(buttons, Right.COSTS_EDIT, () -> link("decisions.correct", WrittenAt.correcting(decision)));
                }
            }
            default -> {
                // what was ended stays as it is
            }
        }
        return buttons.toArray(Component[]::new);
    }

    private static void add(List<Component> buttons, Right right, Supplier<Component> button) {
        if (ActorContext.current().may(right)) {
            buttons.add(button.get());
        }
    }

    private static Component link(String key, String address) {
        Anchor link = new Anchor(address, new Icon("pencil"), new Span(t(key)));
        link.addClassName("to-site");
        return link;
    }

    private Component rewrite() {
        return link("decisions.rewrite", WrittenAt.rewriting(decision));
    }

    private Component propose() {
        return primary("decisions.propose", "send", () -> new ProposeDialog(decisions, decision, changed).open());
    }

    private Component approve() {
        if (ownProposal()) {
            Button none = new Button(t("decisions.approve"), new Icon("check"));
            none.setEnabled(false);
            none.setTooltipText(t("shell.problem.decision.ownProposal"));
            return none;
        }
        return primary(
                "decisions.approve",
                "check",
                () -> new Confirmation(
                                t("decisions.approve.question", decision.title()),
                                t("decisions.approve.consequence"),
                                t("decisions.approve"),
                                this::approved)
                        .open());
    }

    private boolean ownProposal() {
        DecisionStepView proposed = decision.last(StepKind.PROPOSED);
        return proposed != null
                && proposed.accountId() != 0
                && proposed.accountId() == ActorContext.current().accountId();
    }

    private void approved() {
        try {
            DecisionView now = decisions.approve(decision.id(), decision.version());
            Notices.done(t("decisions.approve.done"));
            changed.accept(now);
        } catch (Conflict conflict) {
            Notices.problem(Problems.words(conflict));
        }
    }

    private Component reject() {
        return ended("reject", why -> decisions.reject(decision.id(), decision.version(), why));
    }

    private Component withdraw() {
        return ended("withdraw", why -> decisions.withdraw(decision.id(), decision.version(), why));
    }

    /** @param act {@code reject} or {@code withdraw} */
    private Component ended(String act, Function<String, DecisionView> work) {
        return new Button(
                t("decisions." + act),
                new Icon("ban"),
                pressed -> new ReasonDialog(
                                t("decisions." + act + ".question", decision.title()),
                                consequence(act),
                                t("decisions." + act),
                                why -> {
                                    DecisionView now = work.apply(why);
                                    Notices.done(t("decisions." + act + ".done"));
                                    changed.accept(now);
                                })
                        .open());
    }

    private String consequence(String act) {
        String ends = t("decisions." + act + ".consequence");
        return decision.state() == DecisionState.APPROVED ? t("decisions.ended.voting", ends) : ends;
    }

    private static Button primary(String key, String icon, Runnable work) {
        Button button = new Button(t(key), new Icon(icon), pressed -> work.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
