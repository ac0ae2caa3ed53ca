package nl.mienskip.admin.budgets;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import nl.mienskip.admin.shell.Euros;
import nl.mienskip.admin.shell.NumbersTable;
import nl.mienskip.admin.shell.Site;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.Written;
import nl.mienskip.costs.budgets.BudgetKind;
import nl.mienskip.costs.budgets.BudgetView;

/** Costs, reserve and income of a year, and what members bring up together. */
class BudgetSummary extends Section {
    private static final long serialVersionUID = 1L;

    BudgetSummary(BudgetView budget) {
        addClassName("pool");
        String title = t("budgets.together", String.valueOf(budget.year()));
        NumbersTable table = new NumbersTable(
                title, List.of(t("budgets.what"), t("budgets.planned"), t("budgets.actual"), t("budgets.left")));
        line(table, "budgets.costs", budget, BudgetKind.COST);
        String percent = new Written(Site.language()).number(budget.reservePercent());
        table.line(
                new Span(t(budget.hasToppedUpCosts() ? "budgets.reserve.topUps" : "budgets.reserve", percent)),
                List.of(Euros.of(budget.reserve()), "", ""));
        line(table, "budgets.income", budget, BudgetKind.INCOME);
        table.sum(t("budgets.toShare"), List.of(Euros.of(budget.toShare()), "", ""));
        add(new H2(title), table);
    }

    private static void line(NumbersTable table, String name, BudgetView budget, BudgetKind kind) {
        Money planned = budget.planned(kind);
        Money actual = budget.actual(kind);
        table.line(new Span(t(name)), List.of(Euros.of(planned), Euros.of(actual), Euros.of(planned.minus(actual))));
    }
}
