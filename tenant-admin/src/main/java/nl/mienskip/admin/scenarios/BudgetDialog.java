package nl.mienskip.admin.scenarios;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import nl.mienskip.admin.shell.Euros;
import nl.mienskip.costs.budgets.BudgetKind;
import nl.mienskip.costs.budgets.BudgetView;
import nl.mienskip.costs.budgets.Budgets;

/** Asks of which year's budget the headings become the lines of a plan. */
class BudgetDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    BudgetDialog(Budgets budgets, Consumer<BudgetView> taken) {
        List<Integer> years = budgets.years();
        Select<Integer> year = new Select<>();
        Paragraph what = new Paragraph();
        what.getElement().setAttribute("aria-live", "polite");
        year.setLabel(t("scenarios.budget.year"));
        year.setItems(years);
        year.addValueChangeListener(
                change -> budgets.ofYear(change.getValue()).ifPresent(found -> what.setText(words(found))));
        year.setValue(years.getFirst());
        Button take = new Button(t("scenarios.budget.yes"), pressed -> {
            close();
            budgets.ofYear(year.getValue()).ifPresent(taken);
        });
        take.addThemeVariants(ButtonVariant.PRIMARY);
        setHeaderTitle(t("scenarios.budget.take"));
        setWidth("min(32rem, 100vw)");
        add(new Paragraph(t("scenarios.budget.line")), year, what);
        getFooter().add(new Button(t("shell.cancel"), pressed -> close()), take);
    }

    private static String words(BudgetView budget) {
        return t(
                "scenarios.budget.of",
                budget.costsByHeading().size(),
                Euros.of(budget.planned(BudgetKind.COST)),
                budget.reservePercent());
    }
}
