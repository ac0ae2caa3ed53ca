package nl.mienskip.admin.budgets;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.List;
import nl.mienskip.admin.shell.CsvLink;
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.costs.budgets.BudgetSheet;
import nl.mienskip.costs.budgets.BudgetStage;
import nl.mienskip.costs.budgets.BudgetView;
import nl.mienskip.costs.budgets.Budgets;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Right;

/** What can be done with the budget of a year as a whole. */
record BudgetActions(Budgets budgets, BudgetView budget, Runnable changed) {

    List<Component> all() {
        List<Component> all = new ArrayList<>();
        boolean edits = ActorContext.current().may(Right.COSTS_EDIT);
        if (edits && budget.stage() == BudgetStage.OPEN) {
            all.addAll(plan());
        }
        if (edits && budget.stage() == BudgetStage.DECIDED) {
            all.add(new Anchor(TermsView.topUp(budget.year()), t("budgets.topUp")));
        }
        all.add(CsvLink.toText(
                t("budgets.sheet.write"),
                "mienskip-budget-" + budget.year() + ".csv",
                () -> BudgetSheet.write(budgets.ofYear(budget.year()).orElseThrow())));
        all.add(new Anchor("budgets/account/" + budget.year(), t("budgets.account")));
        all.add(new Anchor("budgets/reserve", t("budgets.fund")));
        return all;
    }

    private List<Component> plan() {
        Button line = button(
                "budgets.line.add",
                "plus",
                () -> LineDialog.add(budgets, budget.year(), changed).open());
        line.addThemeVariants(ButtonVariant.PRIMARY);
        return List.of(
                line,
                button("budgets.order", "list", () -> new OrderDialog(budgets, budget, changed).open()),
                button("budgets.reserve.change", "pencil", () -> new ReserveDialog(budgets, budget, changed).open()),
                button("budgets.sheet.read", "upload", () -> new SheetDialog(budgets, budget, changed).open()),
                button("budgets.forward", "send", () -> forward().open()));
    }

    private ForwardDialog forward() {
        return new ForwardDialog(
                t("budgets.of", String.valueOf(budget.year())),
                t("budgets.forward.what"),
                title -> budgets.putForward(budget.year(), title));
    }

    private static Button button(String text, String icon, Runnable work) {
        return new Button(t(text), new Icon(icon), pressed -> work.run());
    }
}
