package nl.mienskip.admin.participants;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import nl.mienskip.admin.shell.DayField;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Texts;
import nl.mienskip.tenants.AddParticipant;
import nl.mienskip.tenants.ChangeParticipant;
import nl.mienskip.tenants.ParticipantView;
import nl.mienskip.tenants.VatPosition;

/** A participant's particulars, to fill in. */
class ParticipantFields extends FormLayout {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST_NAME = 100;

    private final TextField name = new TextField(t("participants.name"));
    private final TextField kvkNumber = new TextField(t("participants.kvk"));
    private final TextField contactName = new TextField(t("participants.contact"));
    private final EmailField contactEmail = new EmailField(t("participants.email"));
    private final Select<VatPosition> vatPosition = new Select<>();
    private final DayField memberSince = new DayField(t("participants.since"));

    ParticipantFields(Fields fields) {
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(LONGEST_NAME);
        kvkNumber.setHelperText(t("participants.kvk.help"));
        contactName.setMaxLength(LONGEST_NAME);
        vatPosition.setLabel(t("participants.vat"));
        vatPosition.setItems(VatPosition.values());
        vatPosition.setItemLabelGenerator(value -> Texts.name("participants", value));
        vatPosition.setValue(VatPosition.NOT_LIABLE);
        memberSince.setRequiredIndicatorVisible(true);
        add(
                fields.add("name", name),
                fields.add("kvkNumber", kvkNumber),
                fields.add("contactName", contactName),
                fields.add("contactEmail", contactEmail),
                fields.add("vatPosition", vatPosition),
                fields.add("memberSince", memberSince));
    }

    void read(ParticipantView participant) {
        name.setValue(participant.name());
        kvkNumber.setValue(participant.kvkNumber() == null ? "" : participant.kvkNumber());
        contactName.setValue(participant.contactName());
        contactEmail.setValue(participant.contactEmail());
        vatPosition.setValue(participant.vatPosition());
        memberSince.setValue(participant.memberSince());
    }

    AddParticipant added() {
        return new AddParticipant(
                name.getValue(),
                kvkNumber.getValue(),
                contactName.getValue(),
                contactEmail.getValue(),
                vatPosition.getValue(),
                memberSince.getValue());
    }

    ChangeParticipant changed(ParticipantView before) {
        return new ChangeParticipant(
                before.id(),
                before.version(),
                name.getValue(),
                kvkNumber.getValue(),
                contactName.getValue(),
                contactEmail.getValue(),
                vatPosition.getValue(),
                memberSince.getValue());
    }
}
