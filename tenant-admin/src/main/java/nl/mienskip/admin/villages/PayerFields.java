package nl.mienskip.admin.villages;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import nl.mienskip.admin.shell.DayField;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Texts;
import nl.mienskip.participants.AddParticipant;
import nl.mienskip.participants.ParticipantView;
import nl.mienskip.participants.VatPosition;

/** Who pays: a participant that is there, or a new one. */
class PayerFields extends FormLayout {
    private static final long serialVersionUID = 1L;

    private enum Who {
        THERE,
        NEW
    }

    private final Fields fields;
    private final RadioButtonGroup<Who> who = new RadioButtonGroup<>(t("villages.payer.who"));
    private final ComboBox<ParticipantView> participant = new ComboBox<>(t("villages.payer"));
    private final TextField name = new TextField(t("villages.payer.name"));
    private final TextField kvkNumber = new TextField(t("villages.payer.kvk"));
    private final Select<VatPosition> vatPosition = new Select<>();
    private final DayField memberSince = new DayField(t("villages.payer.since"));
    private final TextField contactName = new TextField(t("villages.payer.contact"));
    private final EmailField contactEmail = new EmailField(t("villages.payer.email"));

    PayerFields(Fields fields, List<ParticipantView> participants) {
        this.fields = fields;
        who.setItems(Who.values());
        who.setItemLabelGenerator(value -> Texts.name("villages", value));
        who.addValueChangeListener(change -> show());
        participant.setItems(participants);
        participant.setItemLabelGenerator(ParticipantView::name);
        participant.setRequiredIndicatorVisible(true);
        name.setRequiredIndicatorVisible(true);
        vatPosition.setLabel(t("villages.payer.vat"));
        vatPosition.setItems(VatPosition.values());
        vatPosition.setItemLabelGenerator(value -> Texts.name("villages", value));
        vatPosition.setValue(VatPosition.NOT_LIABLE);
        memberSince.setRequiredIndicatorVisible(true);
        add(who, 2);
        add(fields.add("participantId", participant));
        add(
                fields.add("participant.name", name),
                fields.add("participant.kvkNumber", kvkNumber),
                fields.add("participant.vatPosition", vatPosition),
                fields.add("participant.memberSince", memberSince),
                fields.add("participant.contactName", contactName),
                fields.add("participant.contactEmail", contactEmail));
        who.setValue(participants.isEmpty() ? Who.NEW : Who.THERE);
    }

    private void show() {
        boolean fresh = who.getValue() == Who.NEW;
        participant.setVisible(!fresh);
        List.<Component>of(name, kvkNumber, vatPosition, memberSince, contactName, contactEmail)
                .forEach(field -> field.setVisible(fresh));
    }

    /** Null for a new one. */
    Long participantId() {
        if (who.getValue() == Who.NEW) {
            return null;
        }
        fields.require("participantId", participant.getValue() != null);
        return participant.getValue().id();
    }

    /** Null for one that is there. */
    AddParticipant participant() {
        return who.getValue() == Who.THERE
                ? null
                : AddParticipant.of(
                        name.getValue(),
                        kvkNumber.getValue(),
                        contactName.getValue(),
                        contactEmail.getValue(),
                        vatPosition.getValue(),
                        memberSince.getValue());
    }
}
