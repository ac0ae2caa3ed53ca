package nl.mienskip.costs.budgets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import nl.mienskip.costs.decisions.DecidableDocument;
import nl.mienskip.costs.decisions.DecisionKind;
import nl.mienskip.costs.decisions.DecisionView;
import nl.mienskip.costs.decisions.DocumentPart;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.tenants.Language;

/**
 * What may be decided as a top-up: lines that a decided budget does not have. A correction has the lines that take the
 * place of those of the top-up that it corrects; none takes them all off.
 */
@ApplicationScoped
class TopUpDecision implements DecidableDocument {

    @Inject
    private Budgets budgets;

    @Inject
    private BudgetStages stages;

    @Override
    public DecisionKind kind() {
        return DecisionKind.TOP_UP;
    }

    @Override
    public void check(int year, JsonFields document, DecisionView corrects) {
        document.only(BudgetDocument.YEAR, BudgetDocument.LINES);
        List<WriteBudgetLine> lines = BudgetDocument.lines(document);
        if (document.whole(BudgetDocument.YEAR) != year || lines.isEmpty() && corrects == null) {
            throw new InvalidInput(
                    BudgetDocument.LINES, "budget.topUp", "a top-up has lines, of the year that it is for");
        }
        stages.requireBooks(year);
        BudgetView budget = budgets.ofYear(year)
                .filter(found -> found.stage() == BudgetStage.DECIDED)
                .orElseThrow(() -> new InvalidInput(
                        BudgetDocument.YEAR, "budget.undecided", "only a budget that was adopted is topped up"));
        BudgetDocument.requireNames(
                document,
                lines,
                budget.lines().stream()
                        .filter(line -> corrects == null || !line.cameBy(corrects.id()))
                        .map(BudgetLineView::words)
                        .toList());
    }

    @Override
    public List<DocumentPart> words(JsonFields document, Language language) {
        BudgetWords words = new BudgetWords(language);
        Map<String, List<String>> lines = words.lines(document);
        return words.parts(lines, lines.isEmpty() ? List.of(words.takenOff()) : List.of());
    }
}
