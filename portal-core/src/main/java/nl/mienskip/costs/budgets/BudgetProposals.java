package nl.mienskip.costs.budgets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Optional;
import nl.mienskip.costs.decisions.DecisionKind;
import nl.mienskip.costs.decisions.DecisionState;
import nl.mienskip.costs.decisions.DecisionView;
import nl.mienskip.costs.decisions.Decisions;
import nl.mienskip.costs.decisions.DraftDecision;
import nl.mienskip.costs.decisions.ReplaceDocument;

/** Makes drafts of decisions. */
@ApplicationScoped
class BudgetProposals {

    @Inject
    private Decisions decisions;

    /** A draft of the kind that the year has already is written anew. */
    DecisionView draft(DecisionKind kind, int year, String title, JsonObject document) {
        Optional<DecisionView> before = decisions.ofYear(year).stream()
                .filter(decision -> kind.oncePerYear()
                        && decision.kind() == kind
                        && decision.state() == DecisionState.DRAFT
                        && decision.corrects() == null)
                .findFirst();
        return before.map(decision -> decisions.replace(
                        new ReplaceDocument(decision.id(), decision.version(), title, document.toString())))
                .orElseGet(() -> decisions.draft(new DraftDecision(kind, year, title, document.toString(), null)));
    }
}
