package nl.mienskip.admin.usage;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import nl.mienskip.admin.shell.DayField;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Meters;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.admin.shell.WhyField;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.usage.ExcludeUse;
import nl.mienskip.usage.Meter;
import nl.mienskip.usage.Usage;

/** Asks which days are left out of the bill, of whom, of which meter, and why. */
class ExcludeDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final Fields fields = new Fields();
    private final DayField from = fields.add("from", new DayField(t("usage.exclude.from")));
    private final DayField until = fields.add("until", new DayField(t("usage.exclude.until")));
    private final ComboBox<TenantView> village = fields.add("tenantId", new ComboBox<>(t("usage.village")));
    private final ComboBox<Meter> meter = new ComboBox<>(t("usage.meter"));
    private final WhyField why = fields.add("why", new WhyField());

    /** @param done told when it was done */
    ExcludeDialog(Usage usage, TenantView preset, List<TenantView> villages, Runnable done) {
        setHeaderTitle(t("usage.exclude"));
        setWidth("min(36rem, 100vw)");
        from.setRequiredIndicatorVisible(true);
        until.setRequiredIndicatorVisible(true);
        village.setItems(villages);
        village.setItemLabelGenerator(TenantView::name);
        village.setValue(preset);
        village.setClearButtonVisible(true);
        village.setPlaceholder(t("usage.village.all"));
        village.setHelperText(t("usage.exclude.village.help"));
        meter.setItems(Meter.values());
        meter.setItemLabelGenerator(Meters::name);
        meter.setClearButtonVisible(true);
        meter.setPlaceholder(Meters.nameOrAll(null));
        why.setHelperText(t("usage.exclude.why"));
        FormLayout form = new FormLayout(from, until, village, meter);
        form.add(why, 2);
        add(new Paragraph(t("usage.exclude.line")), form);
        Button confirm = new Button(t("usage.exclude"), pressed -> {
            if (fields.attempt(() -> usage.exclude(command()))) {
                close();
                Notices.done(t("usage.exclude.done"));
                done.run();
            }
        });
        confirm.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(new Button(t("shell.cancel"), pressed -> close()), confirm);
    }

    private ExcludeUse command() {
        return new ExcludeUse(
                village.isEmpty() ? null : Long.valueOf(village.getValue().id()),
                meter.getValue(),
                from.getValue(),
                until.getValue(),
                why.getValue());
    }
}
