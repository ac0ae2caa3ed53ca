package nl.mienskip.admin.participants;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.admin.shell.View;
import nl.mienskip.admin.shell.ViewHeading;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.participants.Participants;

/** Adds a legal member. */
@Route("participants/new")
@Allow(Right.TENANTS_OPEN)
class AddParticipantView extends View {
    private static final long serialVersionUID = 1L;

    private final Fields fields = new Fields();
    private final ParticipantFields particulars = new ParticipantFields(fields);

    @Inject
    AddParticipantView(Participants participants) {
        super("participants.add");
        Button save = new Button(t("participants.add"), pressed -> add(participants));
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(save, new RouterLink(t("shell.cancel"), ParticipantsView.class));
        actions.addClassName("form-actions");
        add(new ViewHeading(name()), particulars, actions);
    }

    private void add(Participants participants) {
        if (fields.attempt(() -> participants.add(particulars.particulars()))) {
            Notices.done(t("shell.saved"));
            UI.getCurrent().navigate(ParticipantsView.class);
        }
    }
}
