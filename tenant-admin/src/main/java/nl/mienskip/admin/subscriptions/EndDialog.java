package nl.mienskip.admin.subscriptions;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.IntegerField;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.admin.shell.WhyField;
import nl.mienskip.costs.subscriptions.ChangeSubscription;
import nl.mienskip.costs.subscriptions.SubscriptionView;
import nl.mienskip.costs.subscriptions.Subscriptions;

/** Changes in which years a service is taken. */
class EndDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final Fields fields = new Fields();
    private final IntegerField since = fields.add("since", new IntegerField(t("subscriptions.since")));
    private final IntegerField until = fields.add("until", new IntegerField(t("subscriptions.until")));
    private final WhyField why = fields.add("why", new WhyField());

    EndDialog(Subscriptions subscriptions, SubscriptionView taken, String name, Runnable done) {
        setHeaderTitle(t("subscriptions.change.of", name));
        setWidth("min(32rem, 100vw)");
        since.setRequiredIndicatorVisible(true);
        since.setValue(taken.since());
        until.setValue(taken.until());
        until.setHelperText(t("subscriptions.until.help"));
        Button save = new Button(t("shell.save"), pressed -> {
            if (fields.attempt(() -> subscriptions.change(command(taken)))) {
                close();
                Notices.done(t("shell.saved"));
                done.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(new FormLayout(since, until), why);
        getFooter().add(new Button(t("shell.cancel"), pressed -> close()), save);
    }

    private ChangeSubscription command(SubscriptionView taken) {
        fields.require("since", since.getValue() != null);
        return new ChangeSubscription(taken.id(), taken.version(), since.getValue(), until.getValue(), why.getValue());
    }
}
