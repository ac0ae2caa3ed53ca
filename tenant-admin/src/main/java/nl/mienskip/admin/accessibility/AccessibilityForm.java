package nl.mienskip.admin.accessibility;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import nl.mienskip.accessibility.WriteStatement;
import nl.mienskip.admin.shell.DayField;
import nl.mienskip.admin.shell.Fields;

/** What a village states, to fill in. */
class AccessibilityForm extends Div {
    private static final long serialVersionUID = 1L;

    private final Fields fields = new Fields();
    private final DayField examinedOn = fields.add("examinedOn", new DayField(label("examinedOn")));
    private final TextField examinedBy = fields.add("examinedBy", new TextField(label("examinedBy")));
    private final TextArea method = fields.add("method", new TextArea(label("method")));
    private final Checkbox allMet = fields.add("allMet", new Checkbox(label("allMet")));
    private final TextArea barriers = fields.add("barriers", new TextArea(label("barriers")));
    private final DayField plannedOn = fields.add("plannedOn", new DayField(label("plannedOn")));
    private final EmailField contactEmail = fields.add("contactEmail", new EmailField(label("contactEmail")));
    private final long version;

    AccessibilityForm(WriteStatement stated) {
        addClassName("item-form");
        this.version = stated.version();
        examinedOn.setValue(stated.examinedOn());
        examinedBy.setValue(stated.examinedBy());
        method.setValue(stated.method());
        method.setHelperText(t("accessibility.method.help"));
        allMet.setValue(stated.allMet());
        barriers.setValue(String.join("\n", stated.barriers()));
        barriers.setHelperText(t("accessibility.barriers.help"));
        barriers.setMinRows(3);
        plannedOn.setValue(stated.plannedOn());
        contactEmail.setValue(stated.contactEmail());
        add(
                new H2(t("accessibility.people")),
                new Paragraph(t("accessibility.people.line")),
                examinedOn,
                examinedBy,
                method,
                new H2(t("accessibility.found")),
                barriers,
                allMet,
                new H2(t("accessibility.later")),
                plannedOn,
                contactEmail);
    }

    /** Does what the form is for; false when something was refused, which is then said at its field. */
    boolean attempt(Runnable work) {
        return fields.attempt(work);
    }

    WriteStatement stated() {
        return new WriteStatement(
                examinedOn.getValue(),
                examinedBy.getValue(),
                method.getValue(),
                allMet.getValue(),
                barriers.getValue().lines().toList(),
                plannedOn.getValue(),
                contactEmail.getValue(),
                version);
    }

    private static String label(String field) {
        return t("accessibility." + field);
    }
}
