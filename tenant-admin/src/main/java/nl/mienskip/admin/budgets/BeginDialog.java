package nl.mienskip.admin.budgets;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.costs.budgets.Budgets;

/** Begins the budget of a year without lines. */
class BeginDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    BeginDialog(Budgets budgets, int year, Runnable done) {
        Fields fields = new Fields();
        BigDecimalField percent = fields.add("reserve", ReserveDialog.field());
        percent.setValue(BigDecimal.TEN);
        setHeaderTitle(t("budgets.begin.of", String.valueOf(year)));
        setWidth("min(32rem, 100vw)");
        Button begin = new Button(t("budgets.begin"), pressed -> {
            if (fields.attempt(() -> budgets.begin(year, percent.getValue()))) {
                close();
                done.run();
            }
        });
        begin.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(t("budgets.reserve.line")), percent);
        getFooter().add(new Button(t("shell.cancel"), pressed -> close()), begin);
    }
}
