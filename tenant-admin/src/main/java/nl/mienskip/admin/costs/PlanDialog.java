package nl.mienskip.admin.costs;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Map;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.admin.shell.SlugProposal;
import nl.mienskip.costs.Costs;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.PlanCostPool;
import nl.mienskip.costs.budgets.BudgetView;
import nl.mienskip.costs.budgets.Budgets;
import nl.mienskip.tenants.Language;

/** Puts a pool on the list of a year; of its budget a heading can be taken over. */
class PlanDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final Fields fields = new Fields();
    private final TextField code = fields.add("code", new TextField(t("costs.code")));
    private final PoolNames names = new PoolNames(fields);
    private final KeyFields particulars;

    PlanDialog(Costs costs, Budgets budgets, int year, Runnable done) {
        particulars = new KeyFields(fields, costs.compare(year).payers());
        setHeaderTitle(t("costs.plan.of", String.valueOf(year)));
        setWidth("min(46rem, 100vw)");
        code.setRequiredIndicatorVisible(true);
        code.setHelperText(t("costs.code.help"));
        names.addComponentAsFirst(code);
        Button save = new Button(t("costs.plan"), pressed -> {
            if (fields.attempt(() -> costs.plan(command(year)))) {
                close();
                Notices.done(t("shell.saved"));
                done.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        budgets.ofYear(year)
                .map(BudgetView::costsByHeading)
                .filter(headings -> !headings.isEmpty())
                .ifPresent(headings -> add(new HeadingSelect(year, headings, this::take)));
        add(names, particulars);
        getFooter().add(new Button(t("shell.cancel"), pressed -> close()), save);
    }

    private void take(String heading, Money amount, String basis) {
        code.setValue(SlugProposal.of(heading));
        names.read(Map.of(Language.NL, heading));
        particulars.take(amount, basis);
    }

    private PlanCostPool command(int year) {
        return new PlanCostPool(
                year,
                code.getValue(),
                names.given(),
                particulars.amount(),
                particulars.key(),
                particulars.meter(),
                particulars.vat(),
                particulars.basis());
    }
}
