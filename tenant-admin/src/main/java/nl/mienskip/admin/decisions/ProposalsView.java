package nl.mienskip.admin.decisions;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import nl.mienskip.admin.shell.EmptyState;
import nl.mienskip.admin.shell.MenuEntry;
import nl.mienskip.admin.shell.View;
import nl.mienskip.admin.shell.ViewHeading;
import nl.mienskip.costs.decisions.DecisionState;
import nl.mienskip.costs.decisions.DecisionView;
import nl.mienskip.costs.decisions.Decisions;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;

/** In a village's back office: what the cooperation is about to decide, and what it decided. */
@Route(ProposalsView.PATH)
@MenuEntry(text = "decisions.proposals", icon = "scale", order = 72)
@Allow(Right.BILL_READ)
class ProposalsView extends View {
    private static final long serialVersionUID = 1L;

    static final String PATH = "proposals";

    @Inject
    ProposalsView(Decisions decisions) {
        super("decisions.proposals");
        List<DecisionView> all = decisions.forMembers();
        List<DecisionView> adopted = all.stream()
                .filter(decision -> decision.state() == DecisionState.ADOPTED)
                .toList();
        List<DecisionView> open =
                all.stream().filter(decision -> !adopted.contains(decision)).toList();
        add(new ViewHeading(name()).explain(t("decisions.proposals.line")));
        add(
                new H2(t("decisions.proposals.open")),
                open.isEmpty() ? new EmptyState("scale", t("decisions.proposals.none")) : new DecisionList(open, PATH));
        if (!adopted.isEmpty()) {
            add(new H2(t("decisions.adopted")), new DecisionList(adopted, PATH));
        }
    }
}
