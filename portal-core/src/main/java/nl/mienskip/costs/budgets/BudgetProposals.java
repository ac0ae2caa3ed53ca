package nl.mienskip.costs.budgets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.Optional;
import nl.mienskip.costs.decisions.DecisionAdopted;
import nl.mienskip.costs.decisions.DecisionKind;
import nl.mienskip.costs.decisions.DecisionState;
import nl.mienskip.costs.decisions.DecisionView;
import nl.mienskip.costs.decisions.Decisions;
import nl.mienskip.costs.decisions.DraftDecision;
import nl.mienskip.costs.decisions.ReplaceDocument;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.kernel.json.JsonText;

/** Makes drafts of decisions, and does what the members decided. */
@ApplicationScoped
class BudgetProposals {

    @Inject
    private BudgetStore store;

    @Inject
    private Decisions decisions;

    @Inject
    private Audit audit;

    /** A draft of the kind that the year has already is written anew. */
    DecisionView draft(DecisionKind kind, int year, String title, JsonObject document) {
        Optional<DecisionView> before = decisions.ofYear(year).stream()
                .filter(decision ->
                        kind.oncePerYear() && decision.kind() == kind && decision.state() == DecisionState.DRAFT)
                .findFirst();
        return before.map(decision -> decisions.replace(
                        new ReplaceDocument(decision.id(), decision.version(), title, document.toString())))
                .orElseGet(() -> decisions.draft(new DraftDecision(kind, year, title, document.toString(), null)));
    }

    /** Puts the lines of a top-up on the budget; one whose name was taken meanwhile says by which decision it came. */
    void adopted(@Observes DecisionAdopted event) {
        DecisionView decision = event.decision();
        if (decision.kind() == DecisionKind.TOP_UP) {
            store.locked(decision.year()).changed();
            List<WriteBudgetLine> there =
                    store.lines(decision.year()).stream().map(BudgetLine::words).toList();
            BudgetDocument.lines(JsonFields.of(JsonText.read(decision.document()), ""))
                    .forEach(words -> store.add(
                            new BudgetLine(decision.year(), words.besides(there, "#" + decision.id()), decision.id())));
            audit.record("budget.topped-up", decision.year() + " #" + decision.id() + ": " + decision.title(), "");
        }
    }
}
