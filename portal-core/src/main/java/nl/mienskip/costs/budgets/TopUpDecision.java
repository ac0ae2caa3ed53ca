package nl.mienskip.costs.budgets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.mienskip.costs.decisions.DecidableDocument;
import nl.mienskip.costs.decisions.DecisionKind;
import nl.mienskip.costs.decisions.DocumentPart;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.tenants.Language;

/** What may be decided as a top-up: lines that a decided budget does not have. */
@ApplicationScoped
class TopUpDecision implements DecidableDocument {

    @Inject
    private Budgets budgets;

    @Override
    public DecisionKind kind() {
        return DecisionKind.TOP_UP;
    }

    @Override
    public void check(int year, JsonFields document) {
        document.only(BudgetDocument.YEAR, BudgetDocument.LINES);
        List<WriteBudgetLine> lines = BudgetDocument.lines(document);
        if (document.whole(BudgetDocument.YEAR) != year || lines.isEmpty()) {
            throw new InvalidInput(
                    BudgetDocument.LINES, "budget.topUp", "a top-up has lines, of the year that it is for");
        }
        BudgetView budget = budgets.ofYear(year)
                .filter(found -> found.stage() == BudgetStage.DECIDED)
                .orElseThrow(() -> new InvalidInput(
                        BudgetDocument.YEAR, "budget.undecided", "only a budget that was adopted is topped up"));
        for (int i = 0; i < lines.size(); i++) {
            WriteBudgetLine line = lines.get(i);
            if (budget.lines().stream().anyMatch(other -> other.words().isNamedAs(line))
                    || lines.subList(0, i).stream().anyMatch(line::isNamedAs)) {
                throw new InvalidInput(
                        document.at(BudgetDocument.LINES + "[" + i + "].description"),
                        "budget.twice",
                        "the budget has a line of that name under that heading");
            }
        }
    }

    @Override
    public List<DocumentPart> words(JsonFields document, Language language) {
        BudgetWords words = new BudgetWords(language);
        return words.parts(words.lines(document), List.of());
    }
}
