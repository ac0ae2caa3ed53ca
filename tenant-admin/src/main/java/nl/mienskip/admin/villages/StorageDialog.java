package nl.mienskip.admin.villages;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.admin.shell.WhyField;
import nl.mienskip.kernel.media.Media;
import nl.mienskip.tenants.TenantView;

/** Says how much the pictures of a village may take, with the reason. */
class StorageDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final Fields fields = new Fields();
    private final IntegerField megabytes = fields.add("megabytes", new IntegerField(t("villages.storage.megabytes")));
    private final WhyField why = fields.add("why", new WhyField());

    private StorageDialog(Media media, TenantView village, Runnable done) {
        setHeaderTitle(t("villages.storage.of", village.name()));
        setWidth("min(32rem, 100vw)");
        megabytes.setValue(media.megabytes(village.id()));
        megabytes.setHelperText(t("villages.storage.help"));
        megabytes.setWidthFull();
        Button save = new Button(t("shell.save"), pressed -> {
            if (fields.attempt(() -> media.allow(village.id(), village.slug(), megabytes.getValue(), why.getValue()))) {
                close();
                Notices.done(t("shell.saved"));
                done.run();
            }
            pressed.getSource().setEnabled(true);
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        save.setDisableOnClick(true);
        add(new Paragraph(t("villages.storage.text")), megabytes, why);
        getFooter().add(new Button(t("shell.cancel"), pressed -> close()), save);
    }

    /** The way here, for who may open villages. */
    static Button button(Media media, TenantView village, Runnable done) {
        return new Button(
                t("villages.storage.change"),
                new Icon("image"),
                pressed -> new StorageDialog(media, village, done).open());
    }
}
