package nl.mienskip.admin.agenda;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import nl.mienskip.admin.shell.Confirmation;
import nl.mienskip.signups.Place;
import nl.mienskip.signups.SignupView;

/** Somebody who signed up, who can be taken off the list. */
class SignupLine extends ListItem {
    private static final long serialVersionUID = 1L;

    SignupLine(SignupView one, Runnable remove) {
        Span who = new Span(t("agenda.signups.who", one.name(), one.people()));
        who.addClassName("signup-who");
        Div words = new Div(who, new Anchor("mailto:" + one.email(), one.email()));
        if (one.place() == Place.WAITING) {
            words.add(new Span(t("agenda.signups.waiting")));
        }
        if (!one.remark().isEmpty()) {
            words.add(new Paragraph(one.remark()));
        }
        Button away = new Button(
                t("agenda.signups.remove"),
                pressed -> new Confirmation(
                                t("agenda.signups.remove.ask", one.name()),
                                t("agenda.signups.remove.text"),
                                t("agenda.signups.remove"),
                                remove)
                        .dangerous()
                        .open());
        away.addThemeVariants(ButtonVariant.TERTIARY);
        away.setAriaLabel(t("agenda.signups.remove.label", one.name()));
        add(words, away);
    }
}
