package nl.mienskip.admin.subscriptions;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.admin.shell.ReasonDialog;
import nl.mienskip.costs.subscriptions.SubscriptionView;
import nl.mienskip.costs.subscriptions.Subscriptions;
import nl.mienskip.costs.tariffs.Tariff;

/** The services that a participant takes, each with what can be done with it. */
class ServiceList extends UnorderedList {
    private static final long serialVersionUID = 1L;

    ServiceList(
            Subscriptions subscriptions,
            List<SubscriptionView> taken,
            Tariff tariff,
            boolean mayEdit,
            Runnable changed) {
        addClassName("booked");
        taken.forEach(one -> {
            String name = Codes.service(tariff, one.service());
            ListItem item = new ListItem(new Span(
                    one.until() == null
                            ? t("subscriptions.taken", name, String.valueOf(one.since()))
                            : t(
                                    "subscriptions.taken.until",
                                    name,
                                    String.valueOf(one.since()),
                                    String.valueOf(one.until()))));
            if (mayEdit) {
                item.add(
                        button(
                                "subscriptions.change",
                                name,
                                () -> new EndDialog(subscriptions, one, name, changed).open()),
                        button("subscriptions.remove", name, () -> remove(subscriptions, one, name, changed)));
            }
            add(item);
        });
    }

    private static void remove(Subscriptions subscriptions, SubscriptionView one, String name, Runnable changed) {
        new ReasonDialog(
                        t("subscriptions.remove.ask", name),
                        t("subscriptions.remove.consequence"),
                        t("subscriptions.remove"),
                        why -> {
                            subscriptions.remove(one.id(), why);
                            Notices.done(t("shell.saved"));
                            changed.run();
                        })
                .open();
    }

    static Button button(String key, String of, Runnable work) {
        Button button = new Button(t(key), pressed -> work.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(t(key) + ": " + of);
        return button;
    }
}
