package nl.mienskip.admin.villages;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.admin.shell.View;
import nl.mienskip.admin.shell.ViewHeading;
import nl.mienskip.admin.shell.WhyField;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.participants.ParticipantView;
import nl.mienskip.participants.Participants;
import nl.mienskip.tenants.ChangeTenant;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;

/** Changes what is known of a village, and who pays for it. */
@Route("villages/:slug/change")
@Allow(Right.TENANTS_OPEN)
class ChangeVillageView extends View implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final Tenants tenants;
    private final Participants participants;
    private final Fields fields = new Fields();
    private final NameFields names = new NameFields(fields);
    private final CountFields counts;
    private final ComboBox<ParticipantView> payer = fields.add("participantId", new ComboBox<>(t("villages.payer")));
    private final WhyField why = fields.add("why", new WhyField());
    private TenantView village;

    @Inject
    ChangeVillageView(Tenants tenants, Participants participants) {
        super("villages.change");
        this.tenants = tenants;
        this.participants = participants;
        counts = new CountFields(fields, tenants.list());
        payer.setItems(participants.list());
        payer.setItemLabelGenerator(ParticipantView::name);
        payer.setRequiredIndicatorVisible(true);
        why.setHelperText(t("villages.change.why"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        village = tenants.bySlug(event.getRouteParameters().get("slug").orElseThrow());
        if (village.platform()) {
            throw new NotFound("village", village.slug());
        }
        removeAll();
        name(t("villages.change.of", village.name()));
        names.read(village.name(), village.names());
        counts.read(village, tenants.municipality(village.id()).orElse(null));
        payer.setValue(participants.show(village.participantId()));
        Button save = new Button(t("shell.save"), pressed -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(new ViewHeading(name()), names, counts, new FormLayout(payer), why, actions(save));
    }

    private Div actions(Button save) {
        Div actions = new Div(save, VillageView.back(village));
        actions.addClassName("form-actions");
        return actions;
    }

    private void save() {
        boolean done = fields.attempt(() -> {
            fields.require("participantId", payer.getValue() != null);
            tenants.change(new ChangeTenant(
                    village.id(),
                    village.version(),
                    names.official().getValue(),
                    names.names(),
                    counts.inhabitants(),
                    counts.on(),
                    counts.languages(),
                    payer.getValue().id(),
                    counts.municipalityId(),
                    why.getValue()));
        });
        if (done) {
            Notices.done(t("shell.saved"));
            VillageView.open(village.slug());
        }
    }
}
