package nl.mienskip.admin.privacy;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.RichTextField;
import nl.mienskip.admin.shell.Site;
import nl.mienskip.privacy.WritePrivacyNotice;
import nl.mienskip.tenants.Language;

/** What a village says itself about privacy, to fill in. */
class PrivacyForm extends Div {
    private static final long serialVersionUID = 1L;

    private final Fields fields = new Fields();
    private final TextField responsible = fields.add("responsible", new TextField(t("privacy.responsible")));
    private final EmailField contactEmail = fields.add("contactEmail", new EmailField(t("privacy.contactEmail")));
    private final Select<Language> language = new Select<>();
    private final RichTextField words = fields.add("words", new RichTextField(t("privacy.words")));
    private final long version;

    PrivacyForm(WritePrivacyNotice stated) {
        addClassName("item-form");
        this.version = stated.version();
        responsible.setValue(stated.responsible());
        responsible.setHelperText(t("privacy.responsible.help"));
        contactEmail.setValue(stated.contactEmail());
        contactEmail.setHelperText(t("privacy.contactEmail.help"));
        language.setLabel(t("privacy.language"));
        language.setItems(Site.tenant().languages());
        language.setItemLabelGenerator(Language::ownName);
        language.setVisible(Site.tenant().languages().size() > 1);
        language.setValue(
                Site.tenant().languages().contains(stated.language())
                        ? stated.language()
                        : Site.tenant().ownLanguage());
        words.setValue(stated.words());
        words.setHelperText(t("privacy.words.help"));
        add(responsible, contactEmail, words, language);
    }

    /** Does what the form is for; false when something was refused, which is then said at its field. */
    boolean attempt(Runnable work) {
        return fields.attempt(work);
    }

    WritePrivacyNotice stated() {
        return new WritePrivacyNotice(
                responsible.getValue(), contactEmail.getValue(), language.getValue(), words.getValue(), version);
    }
}
