package nl.mienskip.admin.participants;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import nl.mienskip.admin.shell.DayField;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Texts;
import nl.mienskip.participants.AddParticipant;
import nl.mienskip.participants.ParticipantView;
import nl.mienskip.participants.VatPosition;

/** A participant's particulars, to fill in. */
class ParticipantFields extends FormLayout {
    private static final long serialVersionUID = 1L;

    private static final int LONGEST_NAME = 100;

    private final TextField name = new TextField(t("participants.name"));
    private final TextField kvkNumber = new TextField(t("participants.kvk"));
    private final TextField oin = new TextField(t("participants.oin"));
    private final TextField contactName = new TextField(t("participants.contact"));
    private final EmailField contactEmail = new EmailField(t("participants.email"));
    private final Select<VatPosition> vatPosition = new Select<>();
    private final DayField memberSince = new DayField(t("participants.since"));
    private final DayField memberUntil = new DayField(t("participants.until"));
    private final AddressFields address;
    private final TextField buyerReference = new TextField(t("participants.buyerReference"));
    private final Checkbox namedToOthers = new Checkbox(t("participants.named"));

    ParticipantFields(Fields fields) {
        name.setRequiredIndicatorVisible(true);
        name.setMaxLength(LONGEST_NAME);
        kvkNumber.setHelperText(t("participants.kvk.help"));
        oin.setHelperText(t("participants.oin.help"));
        memberUntil.setHelperText(t("participants.until.help"));
        buyerReference.setMaxLength(LONGEST_NAME);
        buyerReference.setHelperText(t("participants.buyerReference.help"));
        address = new AddressFields(fields);
        contactName.setMaxLength(LONGEST_NAME);
        vatPosition.setLabel(t("participants.vat"));
        vatPosition.setItems(VatPosition.values());
        vatPosition.setItemLabelGenerator(value -> Texts.name("participants", value));
        vatPosition.setValue(VatPosition.NOT_LIABLE);
        memberSince.setRequiredIndicatorVisible(true);
        add(
                fields.add("name", name),
                fields.add("kvkNumber", kvkNumber),
                fields.add("oin", oin),
                fields.add("contactName", contactName),
                fields.add("contactEmail", contactEmail),
                fields.add("vatPosition", vatPosition),
                fields.add("buyerReference", buyerReference),
                fields.add("memberSince", memberSince),
                fields.add("memberUntil", memberUntil));
        add(address, 2);
        add(fields.add("namedToOthers", namedToOthers), 2);
    }

    void read(ParticipantView participant) {
        name.setValue(participant.name());
        kvkNumber.setValue(participant.kvkNumber() == null ? "" : participant.kvkNumber());
        oin.setValue(participant.oin() == null ? "" : participant.oin());
        contactName.setValue(participant.contactName());
        contactEmail.setValue(participant.contactEmail());
        vatPosition.setValue(participant.vatPosition());
        memberSince.setValue(participant.memberSince());
        memberUntil.setValue(participant.memberUntil());
        address.read(participant.address());
        buyerReference.setValue(participant.buyerReference());
        namedToOthers.setValue(participant.namedToOthers());
    }

    AddParticipant particulars() {
        return new AddParticipant(
                name.getValue(),
                kvkNumber.getValue(),
                oin.getValue(),
                contactName.getValue(),
                contactEmail.getValue(),
                vatPosition.getValue(),
                memberSince.getValue(),
                memberUntil.getValue(),
                address.address(),
                buyerReference.getValue(),
                namedToOthers.getValue());
    }
}
