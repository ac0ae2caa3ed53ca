package nl.mienskip.admin.statements;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.admin.shell.Texts;
import nl.mienskip.admin.shell.WhyField;
import nl.mienskip.costs.billers.Billers;
import nl.mienskip.costs.billers.TreatVat;
import nl.mienskip.costs.invoices.VatTreatment;

/** Asks whether the cooperation charges value added tax, and from which year on. */
class VatDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    private final Fields fields = new Fields();
    private final RadioButtonGroup<VatTreatment.Kind> kind = fields.add(
            "treatment", new RadioButtonGroup<>(t("statements.biller.vat.kind"), VatTreatment.Kind.values()));
    private final TextField ground = fields.add("ground", new TextField(t("statements.biller.vat.ground")));
    private final IntegerField year = fields.add("year", new IntegerField(t("statements.biller.vat.year")));
    private final WhyField why = fields.add("why", new WhyField());

    VatDialog(Billers billers, int thisYear, Runnable done) {
        setHeaderTitle(t("statements.biller.vat.change"));
        setWidth("min(40rem, 100vw)");
        VatTreatment now = billers.vat(thisYear);
        kind.setItemLabelGenerator(VatDialog::name);
        kind.setValue(now.kind());
        kind.addValueChangeListener(chosen -> showGround());
        ground.setRequiredIndicatorVisible(true);
        ground.setHelperText(t("statements.biller.vat.ground.help"));
        ground.setValue(now.ground());
        showGround();
        year.setRequiredIndicatorVisible(true);
        year.setHelperText(t("statements.biller.vat.year.help"));
        year.setValue(thisYear);
        year.setStepButtonsVisible(true);
        Button save = new Button(t("shell.save"), pressed -> {
            if (fields.attempt(() -> billers.treat(given()))) {
                close();
                Notices.done(t("shell.saved"));
                done.run();
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(new Paragraph(t("statements.biller.vat.explain")), new FormLayout(kind, ground, year), why);
        getFooter().add(new Button(t("shell.cancel"), pressed -> close()), save);
    }

    static String name(VatTreatment.Kind kind) {
        return Texts.name("statements", kind);
    }

    private void showGround() {
        ground.setVisible(kind.getValue() == VatTreatment.Kind.EXEMPT);
    }

    private TreatVat given() {
        fields.require("year", year.getValue() != null);
        return new TreatVat(year.getValue(), kind.getValue(), ground.getValue(), why.getValue());
    }
}
