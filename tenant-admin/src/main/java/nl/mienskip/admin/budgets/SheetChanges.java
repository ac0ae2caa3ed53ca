package nl.mienskip.admin.budgets;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.mienskip.admin.shell.Euros;
import nl.mienskip.admin.shell.NumbersTable;
import nl.mienskip.costs.budgets.BudgetView;
import nl.mienskip.costs.budgets.SheetChange;
import nl.mienskip.costs.budgets.WriteBudgetLine;

/** What a sheet would change, line by line, and what members would bring up together by it. */
class SheetChanges extends NumbersTable {
    private static final long serialVersionUID = 1L;

    SheetChanges(BudgetView budget, List<WriteBudgetLine> sheet) {
        super(
                t("budgets.sheet.changes"),
                List.of(t("budgets.line"), t("budgets.sheet.before"), t("budgets.sheet.after")));
        budget.changesBy(sheet)
                .forEach(change ->
                        line(new Span(name(change)), List.of(figures(change.before()), figures(change.after()))));
        sum(t("budgets.toShare"), List.of(Euros.of(budget.toShare()), Euros.of(budget.toShareBy(sheet))));
    }

    private static String name(SheetChange change) {
        boolean renamed = change.before() != null
                && change.after() != null
                && !change.before().label().equals(change.after().label());
        return renamed
                ? t(
                        "budgets.sheet.renamed",
                        change.before().label(),
                        change.after().label())
                : change.line().label();
    }

    private static String figures(WriteBudgetLine line) {
        if (line == null) {
            return t("budgets.sheet.absent");
        }
        String made = LineWords.made(line);
        return made.isEmpty() ? Euros.of(line.amount()) : made + " = " + Euros.of(line.amount());
    }
}
