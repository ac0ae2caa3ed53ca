package nl.mienskip.admin.decisions;

import static nl.mienskip.admin.shell.Texts.t;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import nl.mienskip.admin.shell.Waiting;
import nl.mienskip.admin.shell.WaitingItem;
import nl.mienskip.costs.decisions.DecisionState;
import nl.mienskip.costs.decisions.DecisionView;
import nl.mienskip.costs.decisions.Decisions;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;

/** Decisions whose next step is the reader's. */
@Dependent
@Allow(Right.COSTS_READ)
class DecisionsWaiting implements Waiting {

    @Inject
    private Decisions decisions;

    @Override
    public List<WaitingItem> items() {
        return decisions.underWay().stream()
                .filter(decision -> ActorContext.current().may(next(decision)))
                .map(DecisionsWaiting::item)
                .toList();
    }

    private static Right next(DecisionView decision) {
        return switch (decision.state()) {
            case PROPOSED -> Right.DECISIONS_APPROVE;
            case APPROVED -> Right.DECISIONS_RECORD;
            default -> Right.DECISIONS_PROPOSE;
        };
    }

    private static WaitingItem item(DecisionView decision) {
        return new WaitingItem(
                t("decisions.waiting." + decision.state().name(), decision.title()),
                DecisionWords.about(decision),
                "scale",
                DecisionsView.PATH + "/" + decision.id(),
                decision.state() != DecisionState.DRAFT);
    }
}
