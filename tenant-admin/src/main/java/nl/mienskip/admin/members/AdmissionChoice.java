package nl.mienskip.admin.members;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.admin.shell.Texts;
import nl.mienskip.members.Admission;
import nl.mienskip.members.Members;

/** How who asks becomes a member; kept at once. */
class AdmissionChoice extends RadioButtonGroup<Admission> {
    private static final long serialVersionUID = 1L;

    AdmissionChoice(Members members) {
        super(t("members.admission"));
        addClassName("admission");
        setItems(Admission.BOARD, Admission.OPEN);
        setItemLabelGenerator(choice -> Texts.name("members", choice));
        setValue(members.admission());
        setVisible(members.admission() != Admission.CLOSED);
        addValueChangeListener(changed -> {
            if (changed.isFromClient()) {
                members.chooseAdmission(changed.getValue());
                Notices.done(t("shell.saved"));
            }
        });
    }
}
