package nl.mienskip.admin.costs;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import nl.mienskip.admin.shell.Confirmation;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.admin.shell.Problems;
import nl.mienskip.costs.decisions.DecisionState;
import nl.mienskip.costs.decisions.DecisionView;
import nl.mienskip.costs.pools.Pools;
import nl.mienskip.costs.pools.PoolsStanding;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Right;

/** How far it is decided about the pools of a year, and what the treasurer can do about it. */
class PoolsPanel extends Section {
    private static final long serialVersionUID = 1L;

    private final transient Pools pools;
    private final int year;
    private final transient Runnable changed;

    /** @param changed told when there is a draft */
    PoolsPanel(Pools pools, int year, PoolsStanding standing, Runnable changed) {
        this.pools = pools;
        this.year = year;
        this.changed = changed;
        setId("pools-decision");
        add(new H2(t("costs.decision")), new Paragraph(words(standing)));
        DecisionView known = standing.draft() == null ? standing.decision() : standing.draft();
        if (known != null) {
            add(new Anchor("decisions/" + known.id(), t("costs.decision.open")));
        }
        if (ActorContext.current().may(Right.COSTS_EDIT)) {
            Div actions = new Div();
            actions.addClassName("form-actions");
            if (!standing.locked()) {
                actions.add(draft(standing));
            } else if (standing.decision().state() == DecisionState.ADOPTED) {
                actions.add(correct(standing.decision()));
            }
            if (actions.getComponentCount() > 0) {
                add(actions);
            }
        }
    }

    private static String words(PoolsStanding standing) {
        if (standing.locked()) {
            DecisionView decision = standing.decision();
            return decision.state() == DecisionState.ADOPTED
                    ? t("costs.decision.adopted", decision.title(), Moments.day(decision.holdsFrom()))
                    : t("costs.decision.underWay", decision.title());
        }
        if (standing.draft() == null) {
            return t("costs.decision.none");
        }
        return standing.draft().corrects() == null
                ? t("costs.decision.draft", standing.draft().title())
                : t("costs.decision.correction", standing.draft().title());
    }

    private Button draft(PoolsStanding standing) {
        String words = t(standing.draft() == null ? "costs.decision.submit" : "costs.decision.update");
        return new Button(
                words, pressed -> attempt(() -> pools.draft(year, t("costs.decision.title", String.valueOf(year)))));
    }

    private Button correct(DecisionView decision) {
        return new Button(
                t("costs.decision.correct"),
                pressed -> new Confirmation(
                                t("costs.decision.correct.sure"),
                                t("costs.decision.correct.consequence", decision.title()),
                                t("costs.decision.correct"),
                                () -> attempt(() -> pools.correct(
                                        year, t("costs.decision.title.correction", String.valueOf(year)))))
                        .open());
    }

    private void attempt(Runnable work) {
        try {
            work.run();
            Notices.done(t("costs.decision.done"));
        } catch (Conflict conflict) {
            Notices.problem(Problems.words(conflict));
        }
        changed.run();
    }
}
