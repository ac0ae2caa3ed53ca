package nl.mienskip.admin.accessibility;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import nl.mienskip.accessibility.Accessibility;
import nl.mienskip.accessibility.StatementView;
import nl.mienskip.admin.shell.MenuEntry;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.admin.shell.SiteLink;
import nl.mienskip.admin.shell.Texts;
import nl.mienskip.admin.shell.View;
import nl.mienskip.admin.shell.ViewHeading;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;

/** The statement of accessibility, and what residents read of it now. */
@Route("accessibility")
@MenuEntry(text = "accessibility.title", icon = "user-check", order = 56)
@Allow(Right.NOTICES_EDIT)
class AccessibilityView extends View {
    private static final long serialVersionUID = 1L;

    private final transient Accessibility accessibility;
    private final Div place = new Div();

    @Inject
    AccessibilityView(Accessibility accessibility) {
        super("accessibility.title");
        this.accessibility = accessibility;
        addClassName("view-narrow");
        add(
                new ViewHeading(name()).explain(t("accessibility.line")),
                new Paragraph(SiteLink.page("/accessibility", t("accessibility.page"))),
                place);
        show(accessibility.statement());
    }

    private void show(StatementView statement) {
        Paragraph now = new Paragraph(Texts.name("accessibility", statement.conformance()));
        now.addClassName("note");
        AccessibilityForm form = new AccessibilityForm(statement.stated());
        Button save = new Button(t("shell.save"), pressed -> save(form));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(save);
        actions.addClassName("form-actions");
        place.removeAll();
        place.add(now, form, actions);
    }

    private void save(AccessibilityForm form) {
        form.attempt(() -> {
            show(accessibility.state(form.stated()));
            Notices.done(t("accessibility.saved"));
            takeFocus();
        });
    }
}
