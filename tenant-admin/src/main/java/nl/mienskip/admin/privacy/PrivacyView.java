package nl.mienskip.admin.privacy;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import nl.mienskip.admin.shell.MenuEntry;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.admin.shell.SiteLink;
import nl.mienskip.admin.shell.View;
import nl.mienskip.admin.shell.ViewHeading;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.privacy.Privacy;
import nl.mienskip.privacy.PrivacyNoticeView;

/** What the village itself says on the page about privacy, which tells by itself what the portal keeps. */
@Route("privacy")
@MenuEntry(text = "privacy.title", icon = "shield", order = 57)
@Allow(Right.NOTICES_EDIT)
class PrivacyView extends View {
    private static final long serialVersionUID = 1L;

    private final transient Privacy privacy;
    private final Div place = new Div();

    @Inject
    PrivacyView(Privacy privacy) {
        super("privacy.title");
        this.privacy = privacy;
        addClassName("view-narrow");
        add(
                new ViewHeading(name()).explain(t("privacy.line")),
                new Paragraph(SiteLink.page("/privacy", t("privacy.page"))),
                place);
        show(privacy.notice());
    }

    private void show(PrivacyNoticeView notice) {
        PrivacyForm form = new PrivacyForm(notice.stated());
        Button save = new Button(t("shell.save"), pressed -> save(form));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(save);
        actions.addClassName("form-actions");
        place.removeAll();
        place.add(form, actions);
    }

    private void save(PrivacyForm form) {
        form.attempt(() -> {
            show(privacy.state(form.stated()));
            Notices.done(t("privacy.saved"));
            takeFocus();
        });
    }
}
