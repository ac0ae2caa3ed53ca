package nl.mienskip.admin.budgets;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import java.util.ArrayList;
import java.util.List;
import nl.mienskip.admin.shell.CsvLink;
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.costs.budgets.BudgetSheet;
import nl.mienskip.costs.budgets.BudgetView;
import nl.mienskip.costs.budgets.Budgets;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Right;

/** What can be done with the budget of a year as a whole. */
record BudgetActions(Budgets budgets, BudgetView budget, Runnable changed) {

    List<Component> all() {
        List<Component> all = new ArrayList<>();
        if (ActorContext.current().may(Right.COSTS_EDIT)) {
            Button line = button(
                    "budgets.line.add",
                    "plus",
                    () -> LineDialog.add(budgets, budget.year(), changed).open());
            line.addThemeVariants(ButtonVariant.PRIMARY);
            all.add(line);
            all.add(button(
                    "budgets.reserve.change", "pencil", () -> new ReserveDialog(budgets, budget, changed).open()));
            all.add(button("budgets.sheet.read", "upload", () -> new SheetDialog(budgets, budget, changed).open()));
        }
        all.add(sheet());
        return all;
    }

    private Component sheet() {
        return CsvLink.toText(
                t("budgets.sheet.write"),
                "mienskip-budget-" + budget.year() + ".csv",
                () -> BudgetSheet.write(budgets.ofYear(budget.year()).orElseThrow()));
    }

    private static Button button(String text, String icon, Runnable work) {
        return new Button(t(text), new Icon(icon), pressed -> work.run());
    }
}
