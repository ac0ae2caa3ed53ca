package nl.mienskip.admin.subscriptions;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.costs.subscriptions.Subscriptions;
import nl.mienskip.costs.subscriptions.TakeService;
import nl.mienskip.costs.tariffs.Tariff;

/** Notes that a participant takes a service. */
class TakeDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final Fields fields = new Fields();
    private final ComboBox<String> service = fields.add("service", Codes.field(t("subscriptions.service")));
    private final IntegerField since = fields.add("since", new IntegerField(t("subscriptions.since")));
    private final IntegerField until = fields.add("until", new IntegerField(t("subscriptions.until")));

    TakeDialog(Subscriptions subscriptions, long participant, Tariff tariff, int thisYear, Runnable done) {
        setHeaderTitle(t("subscriptions.take"));
        setWidth("min(32rem, 100vw)");
        service.setItems(Codes.services(tariff));
        service.setItemLabelGenerator(
                code -> Codes.services(tariff).contains(code) ? Codes.service(tariff, code) : code);
        since.setRequiredIndicatorVisible(true);
        since.setValue(thisYear);
        until.setHelperText(t("subscriptions.until.help"));
        Button save = new Button(t("shell.save"), pressed -> {
            if (fields.attempt(() -> subscriptions.take(command(participant)))) {
                close();
                Notices.done(t("shell.saved"));
                done.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(new FormLayout(service, since, until));
        getFooter().add(new Button(t("shell.cancel"), pressed -> close()), save);
    }

    private TakeService command(long participant) {
        fields.require("service", service.getValue() != null);
        fields.require("since", since.getValue() != null);
        return new TakeService(participant, service.getValue(), since.getValue(), until.getValue());
    }
}
