package nl.mienskip.admin.budgets;

import static nl.mienskip.admin.shell.Texts.t;

import java.util.List;
import nl.mienskip.costs.budgets.Budgets;
import nl.mienskip.costs.decisions.DecisionView;
import nl.mienskip.kernel.InvalidInput;

/** Makes a draft of the decision to add a line to a budget that was adopted. */
class TopUpDialog extends ForwardDialog {
    private static final long serialVersionUID = 1L;

    private final LineFields line = new LineFields(fields());

    TopUpDialog(Budgets budgets, int year) {
        super(t("budgets.topUp"), t("budgets.topUp.of", String.valueOf(year)), t("budgets.topUp.what"));
        add(line);
        answer(() -> draft(budgets, year));
    }

    private DecisionView draft(Budgets budgets, int year) {
        try {
            return budgets.putForwardTopUp(year, title(), List.of(line.words()));
        } catch (InvalidInput refused) {
            String field = refused.field().replace("lines[0].", "");
            throw new InvalidInput(field, refused.code(), refused.getMessage(), refused.arguments());
        }
    }
}
