package nl.mienskip.admin.budgets;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.admin.shell.Site;
import nl.mienskip.admin.shell.WhyField;
import nl.mienskip.costs.budgets.BudgetView;
import nl.mienskip.costs.budgets.Budgets;

/** Changes the percentage that is set aside, with the reason. */
class ReserveDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    ReserveDialog(Budgets budgets, BudgetView budget, Runnable done) {
        Fields fields = new Fields();
        BigDecimalField percent = fields.add("reserve", field());
        percent.setValue(budget.reservePercent());
        WhyField why = fields.add("why", new WhyField());
        setHeaderTitle(t("budgets.reserve.change"));
        setWidth("min(32rem, 100vw)");
        Button save = new Button(t("shell.save"), pressed -> {
            if (fields.attempt(
                    () -> budgets.reserve(budget.year(), budget.version(), percent.getValue(), why.getValue()))) {
                close();
                Notices.done(t("shell.saved"));
                done.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(t("budgets.reserve.line")), percent, why);
        getFooter().add(new Button(t("shell.cancel"), pressed -> close()), save);
    }

    static BigDecimalField field() {
        BigDecimalField percent = new BigDecimalField(t("budgets.reserve.percent"));
        percent.setRequiredIndicatorVisible(true);
        percent.setLocale(Site.language().locale());
        return percent;
    }
}
