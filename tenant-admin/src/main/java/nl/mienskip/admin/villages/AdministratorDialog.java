package nl.mienskip.admin.villages;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.admin.shell.WhyField;
import nl.mienskip.openings.Openings;
import nl.mienskip.tenants.TenantStatus;
import nl.mienskip.tenants.TenantView;

/** Names somebody as administrator of a village that has none who comes, with the reason. */
class AdministratorDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final Fields fields = new Fields();
    private final AdministratorFields who = new AdministratorFields(fields);
    private final WhyField why = fields.add("why", new WhyField());

    private AdministratorDialog(Openings openings, TenantView village, Runnable done) {
        boolean opening = village.status() == TenantStatus.OPENING;
        setHeaderTitle(t("villages.appoint.of", village.name()));
        setWidth("min(40rem, 100vw)");
        why.setHelperText(t("villages.appoint.why"));
        Button name = new Button(t("villages.appoint"), pressed -> {
            if (fields.attempt(() -> openings.nameAdministrator(village.slug(), who.administrator(), why.getValue()))) {
                close();
                Notices.done(t(opening ? "villages.appoint.noted" : "villages.appoint.done"));
                done.run();
            }
            pressed.getSource().setEnabled(true);
        });
        name.addThemeVariants(ButtonVariant.PRIMARY);
        name.setDisableOnClick(true);
        add(new Paragraph(t(opening ? "villages.appoint.opening" : "villages.appoint.open")), who, why);
        getFooter().add(new Button(t("shell.cancel"), pressed -> close()), name);
    }

    /** The way here, for who may open villages. */
    static Button button(Openings openings, TenantView village, Runnable done) {
        return new Button(
                t("villages.appoint"),
                new Icon("key-round"),
                pressed -> new AdministratorDialog(openings, village, done).open());
    }
}
