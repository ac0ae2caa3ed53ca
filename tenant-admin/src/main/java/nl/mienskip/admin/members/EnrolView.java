package nl.mienskip.admin.members;

import static nl.mienskip.admin.shell.Texts.here;
import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import nl.mienskip.admin.shell.BackLink;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Site;
import nl.mienskip.admin.shell.View;
import nl.mienskip.admin.shell.ViewHeading;
import nl.mienskip.enrolments.EnrolNeighbour;
import nl.mienskip.enrolments.Enrolments;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.tenants.Language;

/** Enrols a neighbour at the kitchen table, with or without an e-mail address. */
@Route("members/enrol")
@Allow(Right.MEMBERS_ADMIT)
class EnrolView extends View {
    private static final long serialVersionUID = 1L;

    private final transient Enrolments enrolments;
    private final Fields fields = new Fields();
    private final TextField givenName = fields.add("givenName", new TextField(t("members.givenName")));
    private final TextField familyName = fields.add("familyName", new TextField(t("members.familyName")));
    private final EmailField email = fields.add("email", new EmailField(t("members.emailIfAny")));
    private final Select<Language> language = fields.add("language", new Select<>());
    private final Div result = new Div();

    @Inject
    EnrolView(Enrolments enrolments) {
        super("members.enrol");
        this.enrolments = enrolments;
        givenName.setRequiredIndicatorVisible(true);
        familyName.setRequiredIndicatorVisible(true);
        email.setHelperText(t("members.emailIfAny.help"));
        language.setLabel(t("members.language"));
        language.setItems(Site.tenant().languages());
        language.setItemLabelGenerator(Language::ownName);
        language.setValue(Site.tenant().ownLanguage());
        Button enrol = new Button(t("members.enrol.do"), pressed -> enrol());
        enrol.addThemeVariants(ButtonVariant.PRIMARY);
        enrol.setDisableOnClick(true);
        Div form = new Div(givenName, familyName, email, language, enrol);
        form.addClassName("stacked");
        add(
                new BackLink(here("members.title"), MembersView.class),
                new ViewHeading(name()).explain(t("members.enrol.line")),
                form,
                result);
        enrol.addClickListener(pressed -> enrol.setEnabled(true));
    }

    private void enrol() {
        fields.attempt(() -> {
            LetterReady letter = new LetterReady(enrolments.enrol(new EnrolNeighbour(
                    givenName.getValue(), familyName.getValue(), email.getValue(), language.getValue())));
            // not before: who is refused keeps the letter before this one, whose code is not shown again
            result.removeAll();
            result.add(letter);
            givenName.clear();
            familyName.clear();
            email.clear();
        });
    }
}
