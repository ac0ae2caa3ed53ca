package nl.mienskip.admin.statements;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import nl.mienskip.admin.shell.DayField;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.admin.shell.Site;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.statements.PaymentEntry;
import nl.mienskip.costs.statements.StatementRow;
import nl.mienskip.costs.statements.Statements;

/** Notes a payment on a statement; what is left to pay is filled in. */
class PaymentDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final Fields fields = new Fields();
    private final DayField on = fields.add("on", new DayField(t("statements.paid.on")));
    private final BigDecimalField amount = fields.add("amount", new BigDecimalField(t("statements.amount")));
    private final TextField reference = fields.add("reference", new TextField(t("statements.bank")));

    PaymentDialog(Statements statements, StatementRow row, Runnable done) {
        setHeaderTitle(t("statements.pay.on", row.number()));
        setWidth("min(32rem, 100vw)");
        on.setRequiredIndicatorVisible(true);
        amount.setRequiredIndicatorVisible(true);
        amount.setLocale(Site.language().locale());
        amount.setValue(row.left().toEuros());
        amount.setHelperText(t("statements.amount.help"));
        reference.setRequiredIndicatorVisible(true);
        reference.setHelperText(t("statements.bank.help"));
        Button save = new Button(t("statements.pay"), pressed -> {
            if (fields.attempt(() -> statements.pay(entry(row.number())))) {
                close();
                Notices.done(t("shell.saved"));
                done.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(new FormLayout(on, amount, reference));
        getFooter().add(new Button(t("shell.cancel"), pressed -> close()), save);
    }

    private PaymentEntry entry(String number) {
        fields.require("on", on.getValue() != null);
        fields.require("amount", amount.getValue() != null);
        return new PaymentEntry(
                on.getValue(), number, Money.ofEuros(amount.getValue(), "amount"), reference.getValue());
    }
}
