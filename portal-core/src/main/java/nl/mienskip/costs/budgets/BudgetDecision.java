package nl.mienskip.costs.budgets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.mienskip.costs.decisions.DecidableDocument;
import nl.mienskip.costs.decisions.DecisionKind;
import nl.mienskip.costs.decisions.DecisionView;
import nl.mienskip.costs.decisions.DocumentPart;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.tenants.Language;

/**
 * What may be decided as a budget: that of the year, as it stands. A correction of one that was adopted is a plan of its own,
 * beside which the top-ups stay.
 */
@ApplicationScoped
class BudgetDecision implements DecidableDocument {

    @Inject
    private Budgets budgets;

    @Inject
    private BudgetStages stages;

    @Override
    public DecisionKind kind() {
        return DecisionKind.BUDGET;
    }

    @Override
    public void check(int year, JsonFields document, DecisionView corrects) {
        if (corrects == null) {
            requirePresent(year, document);
        } else {
            stages.requireBooks(year);
            requirePlan(year, document);
        }
    }

    private void requirePresent(int year, JsonFields document) {
        boolean same = budgets.ofYear(year)
                .map(budget -> document.isExactly(BudgetDocument.of(budget)))
                .orElse(false);
        if (!same) {
            throw new InvalidInput("document", "budget.stale", "it is not the budget of " + year + " as it stands now");
        }
    }

    private void requirePlan(int year, JsonFields document) {
        BudgetView plan = BudgetDocument.plan(document);
        if (plan.year() != year) {
            throw new InvalidInput(BudgetDocument.YEAR, "decision.otherYear", "it is a budget of another year");
        }
        BudgetDocument.requireNames(
                document,
                plan.lines().stream().map(BudgetLineView::words).toList(),
                budgets.ofYear(year).stream()
                        .flatMap(budget -> budget.lines().stream())
                        .filter(line -> line.topUp() != null)
                        .map(BudgetLineView::words)
                        .toList());
    }

    @Override
    public List<DocumentPart> words(JsonFields document, Language language) {
        BudgetWords words = new BudgetWords(language);
        return words.parts(
                words.lines(document),
                List.of(
                        words.figure("costs", document.figure("costs")),
                        words.figure("reserved", document.figure("reserved")),
                        words.figure("income", document.figure("income")),
                        words.figure("toShare", document.figure("toShare"))));
    }
}
