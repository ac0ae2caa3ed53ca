package nl.mienskip.costs.budgets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.Optional;
import java.util.function.IntFunction;
import nl.mienskip.costs.decisions.DecisionKind;
import nl.mienskip.costs.decisions.DecisionState;
import nl.mienskip.costs.decisions.DecisionView;
import nl.mienskip.costs.decisions.Decisions;
import nl.mienskip.costs.decisions.DraftDecision;
import nl.mienskip.costs.decisions.ReplaceDocument;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.kernel.json.JsonText;

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

    /**
     * What a decision of this room says.
     *
     * @throws NotFound when it is of another
     */
    BudgetTerms terms(long decisionId) {
        DecisionView decision = decisions.byId(decisionId);
        JsonFields document = JsonFields.of(JsonText.read(decision.document()), "");
        return switch (decision.kind()) {
            case BUDGET -> PlanTerms.ofBudget(document);
            case TOP_UP -> new PlanTerms(null, BudgetDocument.lines(document));
            case ACCOUNT -> new AccountTerms(AccountCorrection.lines(document));
            default -> throw new NotFound("budget decision", decisionId);
        };
    }

    /** @param account of a year, as it stands */
    DecisionView correct(long adoptedId, String title, BudgetTerms terms, IntFunction<AccountView> account) {
        DecisionView adopted = decisions.byId(adoptedId);
        return decisions.draft(new DraftDecision(
                adopted.kind(), adopted.year(), title, document(adopted, terms, account), adopted.id()));
    }

    /** @param account of a year, as it stands */
    DecisionView rewrite(
            long draftId, long version, String title, BudgetTerms terms, IntFunction<AccountView> account) {
        return decisions.replace(
                new ReplaceDocument(draftId, version, title, document(decisions.byId(draftId), terms, account)));
    }

    private static String document(DecisionView decision, BudgetTerms terms, IntFunction<AccountView> account) {
        return switch (terms) {
            case PlanTerms plan ->
                plan.document(decision.kind(), decision.year()).toString();
            case AccountTerms lines ->
                lines.document(account.apply(decision.year())).toString();
        };
    }
}
