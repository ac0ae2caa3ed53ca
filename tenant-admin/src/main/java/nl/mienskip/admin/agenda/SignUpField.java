package nl.mienskip.admin.agenda;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.List;
import java.util.stream.Stream;
import nl.mienskip.agenda.SignUpTerms;

/** Whether people sign up for an event, for how many there is room, and until when. */
class SignUpField extends CustomField<SignUpTerms> {
    private static final long serialVersionUID = 1L;

    private final Checkbox asked = new Checkbox(t("agenda.field.signUp.asked"));
    private final IntegerField places = new IntegerField(t("agenda.field.places"));
    private final Select<Integer> until = new Select<>();
    private final Div more = new Div(places, until);

    SignUpField() {
        setLabel(t("agenda.field.signUp"));
        addClassName("schedule");
        places.setMin(1);
        places.setHelperText(t("agenda.field.places.help"));
        until.setLabel(t("agenda.field.daysBefore"));
        until.setItems(List.of(0, 1, 2, 3, 7, 14));
        until.setItemLabelGenerator(days -> t("agenda.daysBefore", days));
        until.setValue(0);
        more.addClassName("schedule-times");
        more.setVisible(false);
        add(new Div(asked, more));
        Stream.<HasValue<?, ?>>of(asked, places, until)
                .forEach(input -> input.addValueChangeListener(change -> {
                    if (change.isFromClient()) {
                        more.setVisible(asked.getValue());
                        updateValue();
                    }
                }));
    }

    @Override
    protected SignUpTerms generateModelValue() {
        return asked.getValue()
                ? new SignUpTerms(places.getValue() == null ? 0 : places.getValue(), until.getValue())
                : null;
    }

    @Override
    protected void setPresentationValue(SignUpTerms terms) {
        asked.setValue(terms != null);
        places.setValue(terms == null || terms.places() == 0 ? null : terms.places());
        until.setValue(terms == null ? 0 : terms.daysBefore());
        more.setVisible(terms != null);
    }

    @Override
    public void setReadOnly(boolean readOnly) {
        super.setReadOnly(readOnly);
        asked.setReadOnly(readOnly);
        places.setReadOnly(readOnly);
        until.setReadOnly(readOnly);
    }
}
