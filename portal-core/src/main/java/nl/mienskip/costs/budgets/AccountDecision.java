package nl.mienskip.costs.budgets;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import nl.mienskip.costs.decisions.DecidableDocument;
import nl.mienskip.costs.decisions.DecisionKind;
import nl.mienskip.costs.decisions.DecisionView;
import nl.mienskip.costs.decisions.DocumentPart;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.tenants.Language;

/**
 * What may be decided as a yearly account: that of a year that is over, as it stands. A correction of one that was adopted has
 * the same lines, and may say otherwise what was booked and achieved.
 */
@ApplicationScoped
class AccountDecision implements DecidableDocument {

    @Inject
    private Budgets budgets;

    @Inject
    private BudgetStages stages;

    @Override
    public DecisionKind kind() {
        return DecisionKind.ACCOUNT;
    }

    @Override
    public void check(int year, JsonFields document, DecisionView corrects) {
        AccountView present = present(year);
        if (!present.over()) {
            throw new InvalidInput("year", "budget.account.early", "an account is of a year that is over");
        }
        stages.requireNothingUnderWay(year);
        if (corrects != null) {
            AccountCorrection.check(document, present);
        } else if (!document.isExactly(BudgetDocument.of(present))) {
            throw stale(year);
        }
    }

    private AccountView present(int year) {
        try {
            return budgets.account(year);
        } catch (NotFound none) {
            throw stale(year);
        }
    }

    private static InvalidInput stale(int year) {
        return new InvalidInput("document", "budget.stale", "it is not the account of " + year + " as it stands now");
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
