package nl.mienskip.admin.villages;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.admin.shell.View;
import nl.mienskip.admin.shell.ViewHeading;
import nl.mienskip.admin.shell.WhyField;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.tenants.ChangeTenant;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;

/** Changes what is known of a village. */
@Route("villages/:slug/change")
@Allow(Right.TENANTS_OPEN)
class ChangeVillageView extends View implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final Tenants tenants;
    private final Fields fields = new Fields();
    private final NameFields names = new NameFields(fields);
    private final CountFields counts;
    private final WhyField why = fields.add("why", new WhyField());
    private TenantView village;

    @Inject
    ChangeVillageView(Tenants tenants) {
        super("villages.change");
        this.tenants = tenants;
        counts = new CountFields(fields, List.of());
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
        counts.read(village);
        Button save = new Button(t("shell.save"), pressed -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        add(new ViewHeading(name()), names, counts, why, actions(save));
    }

    private Div actions(Button save) {
        Div actions = new Div(save, VillageView.back(village));
        actions.addClassName("form-actions");
        return actions;
    }

    private void save() {
        boolean done = fields.attempt(() -> {
            tenants.change(new ChangeTenant(
                    village.id(),
                    village.version(),
                    names.official().getValue(),
                    names.names(),
                    counts.inhabitants(),
                    counts.on(),
                    counts.languages(),
                    why.getValue()));
        });
        if (done) {
            Notices.done(t("shell.saved"));
            VillageView.open(village.slug());
        }
    }
}
