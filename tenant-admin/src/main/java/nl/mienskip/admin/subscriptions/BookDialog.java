package nl.mienskip.admin.subscriptions;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextField;
import nl.mienskip.admin.shell.DayField;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.admin.shell.Site;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.subscriptions.BookWork;
import nl.mienskip.costs.subscriptions.Subscriptions;
import nl.mienskip.costs.tariffs.Tariff;

/** Books hours or a cost for a participant. */
class BookDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final Fields fields = new Fields();
    private final ComboBox<String> rule = fields.add("rule", Codes.field(t("subscriptions.rule")));
    private final DayField on = fields.add("on", new DayField(t("subscriptions.on")));
    private final BigDecimalField hours = fields.add("hours", new BigDecimalField(t("subscriptions.hours")));
    private final BigDecimalField cost = fields.add("cost", new BigDecimalField(t("subscriptions.cost")));
    private final TextField reference = fields.add("reference", new TextField(t("subscriptions.reference")));

    BookDialog(Subscriptions subscriptions, long participant, Tariff tariff, Runnable done) {
        setHeaderTitle(t("subscriptions.book"));
        setWidth("min(36rem, 100vw)");
        rule.setItems(Codes.rules(tariff));
        rule.setItemLabelGenerator(code -> Codes.rules(tariff).contains(code) ? Codes.rule(tariff, code) : code);
        on.setRequiredIndicatorVisible(true);
        hours.setLocale(Site.language().locale());
        hours.setHelperText(t("subscriptions.hours.help"));
        cost.setLocale(Site.language().locale());
        cost.setHelperText(t("subscriptions.cost.help"));
        reference.setRequiredIndicatorVisible(true);
        reference.setHelperText(t("subscriptions.reference.help"));
        Button save = new Button(t("subscriptions.book"), pressed -> {
            if (fields.attempt(() -> subscriptions.book(command(participant)))) {
                close();
                Notices.done(t("shell.saved"));
                done.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(new FormLayout(rule, on, hours, cost, reference));
        getFooter().add(new Button(t("shell.cancel"), pressed -> close()), save);
    }

    private BookWork command(long participant) {
        fields.require("rule", rule.getValue() != null);
        fields.require("on", on.getValue() != null);
        return new BookWork(
                participant,
                rule.getValue(),
                on.getValue(),
                hours.getValue(),
                cost.getValue() == null ? null : Money.ofEuros(cost.getValue(), "cost"),
                reference.getValue());
    }
}
