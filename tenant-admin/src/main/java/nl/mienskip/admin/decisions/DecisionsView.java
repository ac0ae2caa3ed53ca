package nl.mienskip.admin.decisions;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.mienskip.admin.shell.EmptyState;
import nl.mienskip.admin.shell.MenuEntry;
import nl.mienskip.admin.shell.View;
import nl.mienskip.admin.shell.ViewHeading;
import nl.mienskip.admin.shell.YearSelect;
import nl.mienskip.costs.Costs;
import nl.mienskip.costs.decisions.DecisionState;
import nl.mienskip.costs.decisions.DecisionView;
import nl.mienskip.costs.decisions.Decisions;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;

/** The decisions of a year: what is under way and on whom it waits, and what was decided. The year is in the address. */
@Route(DecisionsView.PATH)
@MenuEntry(text = "decisions.title", icon = "scale", order = 16)
@Allow(Right.COSTS_READ)
class DecisionsView extends View implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    static final String PATH = "decisions";

    private final Decisions decisions;
    private final Costs costs;
    private final YearSelect year;
    private final Div shown = new Div();

    @Inject
    DecisionsView(Decisions decisions, Costs costs) {
        super("decisions.title");
        this.decisions = decisions;
        this.costs = costs;
        this.year = new YearSelect(t("decisions.year"), years(), this::show);
        add(new ViewHeading(name(), actions()).explain(t("decisions.title.line")), year.asFilter(), shown);
    }

    private List<Integer> years() {
        int now = costs.thisYear();
        return Stream.concat(
                        decisions.years().stream(), IntStream.of(now, now + 1).boxed())
                .distinct()
                .sorted(Comparator.reverseOrder())
                .toList();
    }

    private static Component[] actions() {
        return ActorContext.current().may(Right.COSTS_EDIT) ? new Component[] {draft()} : new Component[0];
    }

    static Anchor draft() {
        Anchor draft = new Anchor(DraftView.PATH, t("decisions.draft"));
        draft.addClassName("as-button");
        return draft;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        year.read(event.getLocation(), costs.thisYear());
        show();
    }

    private void show() {
        shown.removeAll();
        List<DecisionView> all = decisions.ofYear(year.getValue());
        if (all.isEmpty()) {
            shown.add(new EmptyState("scale", t("decisions.none", String.valueOf(year.getValue()))));
            return;
        }
        part("decisions.underWay", all, DecisionState.DRAFT, DecisionState.PROPOSED, DecisionState.APPROVED);
        part("decisions.adopted", all, DecisionState.ADOPTED);
        part("decisions.ended", all, DecisionState.REJECTED, DecisionState.WITHDRAWN);
    }

    private void part(String heading, List<DecisionView> all, DecisionState... states) {
        List<DecisionView> those = all.stream()
                .filter(decision -> List.of(states).contains(decision.state()))
                .toList();
        if (!those.isEmpty()) {
            shown.add(new H2(t(heading)), new DecisionList(those, PATH));
        }
    }
}
