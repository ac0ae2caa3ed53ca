package nl.mienskip.admin.statements;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.costs.billers.BillerView;

/** The cooperation's particulars on invoices, to fill in. */
class BillerFields extends FormLayout {
    private static final long serialVersionUID = 1L;

    private final Fields fields;
    private final TextField name;
    private final TextField line;
    private final TextField postcode;
    private final TextField city;
    private final TextField kvkNumber;
    private final TextField vatNumber;
    private final TextField oin;
    private final TextField iban;
    private final TextField bic;
    private final EmailField email;
    private final IntegerField dueDays;
    private final long version;

    BillerFields(Fields fields, BillerView biller) {
        this.fields = fields;
        this.version = biller.version();
        name = text("name", biller.name());
        line = text("line", biller.line());
        postcode = text("postcode", biller.postcode());
        city = text("city", biller.city());
        kvkNumber = text("kvkNumber", biller.kvkNumber());
        vatNumber = text("vatNumber", biller.vatNumber());
        vatNumber.setHelperText(t("statements.biller.vatNumber.help"));
        oin = text("oin", biller.oin());
        oin.setHelperText(t("statements.biller.oin.help"));
        iban = text("iban", biller.iban());
        bic = text("bic", biller.bic());
        bic.setHelperText(t("statements.biller.bic.help"));
        email = fields.add("email", new EmailField(label("email")));
        email.setValue(biller.email());
        email.setHelperText(t("statements.biller.email.help"));
        dueDays = fields.add("dueDays", new IntegerField(label("dueDays")));
        dueDays.setValue(biller.dueDays());
        dueDays.setStepButtonsVisible(true);
        add(email, dueDays);
    }

    static String label(String field) {
        return t("statements.biller." + field);
    }

    private TextField text(String field, String value) {
        TextField input = fields.add(field, new TextField(label(field)));
        input.setValue(value);
        add(input);
        return input;
    }

    BillerView given() {
        fields.require("dueDays", dueDays.getValue() != null);
        return new BillerView(
                name.getValue(),
                line.getValue(),
                postcode.getValue(),
                city.getValue(),
                kvkNumber.getValue(),
                vatNumber.getValue(),
                oin.getValue(),
                iban.getValue(),
                bic.getValue(),
                email.getValue(),
                dueDays.getValue(),
                version);
    }
}
