package nl.mienskip.admin.scenarios;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Site;
import nl.mienskip.admin.shell.Texts;

/** A part of the question that folds away behind a line that sums it up. */
abstract class PartFields extends Details {
    private static final long serialVersionUID = 1L;

    PartFields() {
        addClassName("plan-part");
        setWidthFull();
    }

    /** What it says when it is folded away. */
    abstract String sum();

    /** What it says of the question, as its document has it. */
    abstract JsonObjectBuilder json();

    /** Has refusals told at its fields, by their places in the document. */
    abstract void tell(Fields fields, String place);

    final void sumUp() {
        setSummaryText(sum());
    }

    /** Unfolds when a field in it was refused: what is folded away cannot be seen. */
    final void openWhenRefused() {
        if (refused(this)) {
            setOpened(true);
        }
    }

    private static boolean refused(Component in) {
        return in.getChildren()
                .anyMatch(child -> child instanceof HasValidation field && field.isInvalid() || refused(child));
    }

    static BigDecimalField figure(String label, BigDecimal value, Runnable changed) {
        BigDecimalField field = new BigDecimalField(Texts.t(label));
        field.setLocale(Site.language().locale());
        field.setValue(value);
        field.setRequiredIndicatorVisible(true);
        field.addClassName("figure");
        field.addValueChangeListener(change -> changed.run());
        return field;
    }

    static IntegerField count(String label, Integer value, Runnable changed) {
        IntegerField field = new IntegerField(Texts.t(label));
        field.setValue(value);
        field.setRequiredIndicatorVisible(true);
        field.addClassName("figure");
        field.addValueChangeListener(change -> changed.run());
        return field;
    }

    /** A field that is empty is left out: the document says at its place that it is missing. */
    static void put(JsonObjectBuilder json, String name, HasValue<?, ?> field) {
        switch (field.getValue()) {
            case BigDecimal figure -> json.add(name, figure.toPlainString());
            case Integer whole -> json.add(name, whole);
            case null, default -> {
                // nothing was filled in
            }
        }
    }
}
