package nl.mienskip.costs.budgets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.mienskip.costs.decisions.DecidableDocument;
import nl.mienskip.costs.decisions.DecisionKind;
import nl.mienskip.costs.decisions.DocumentPart;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.tenants.Language;

/** What may be decided as a yearly account: that of the year, as it stands. */
@ApplicationScoped
class AccountDecision implements DecidableDocument {

    @Inject
    private Budgets budgets;

    @Override
    public DecisionKind kind() {
        return DecisionKind.ACCOUNT;
    }

    @Override
    public void check(int year, JsonFields document) {
        if (!same(year, document)) {
            throw new InvalidInput(
                    "document", "budget.stale", "it is not the account of " + year + " as it stands now");
        }
    }

    private boolean same(int year, JsonFields document) {
        try {
            return document.isExactly(BudgetDocument.of(budgets.account(year)));
        } catch (NotFound none) {
            return false;
        }
    }

    @Override
    public List<DocumentPart> words(JsonFields document, Language language) {
        BudgetWords words = new BudgetWords(language);
        JsonFields costs = document.object("costs");
        JsonFields income = document.object("income");
        return words.parts(
                words.accounted(document),
                List.of(
                        words.compared("costs", costs.figure("planned"), costs.figure("actual")),
                        words.compared("income", income.figure("planned"), income.figure("actual")),
                        words.figure("fundBefore", document.figure("fundBefore")),
                        words.figure("fundAfter", document.figure("fundAfter"))));
    }
}
