package nl.mienskip.admin.villages;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.openings.FirstAdministrator;
import nl.mienskip.tenants.Language;

/** Who is to administrate the village first. */
class AdministratorFields extends FormLayout {
    private static final long serialVersionUID = 1L;

    private final TextField givenName = new TextField(t("villages.administrator.givenName"));
    private final TextField familyName = new TextField(t("villages.administrator.familyName"));
    private final EmailField email = new EmailField(t("villages.administrator.email"));
    private final ComboBox<Language> language = new ComboBox<>(t("villages.administrator.language"), Language.values());

    AdministratorFields(Fields fields) {
        givenName.setRequiredIndicatorVisible(true);
        familyName.setRequiredIndicatorVisible(true);
        email.setRequiredIndicatorVisible(true);
        email.setHelperText(t("villages.administrator.email.help"));
        language.setItemLabelGenerator(Language::ownName);
        language.setValue(Language.NL);
        add(
                fields.add("administrator.givenName", givenName),
                fields.add("administrator.familyName", familyName),
                fields.add("administrator.email", email),
                language);
    }

    FirstAdministrator administrator() {
        return new FirstAdministrator(
                givenName.getValue(), familyName.getValue(), email.getValue(), language.getValue());
    }
}
