package nl.mienskip.admin.villages;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import nl.mienskip.admin.shell.DayField;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.admin.shell.SlugProposal;
import nl.mienskip.admin.shell.Texts;
import nl.mienskip.admin.shell.View;
import nl.mienskip.admin.shell.ViewHeading;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.settings.Settings;
import nl.mienskip.kernel.time.PlatformTime;
import nl.mienskip.openings.OpenVillage;
import nl.mienskip.openings.OpeningView;
import nl.mienskip.openings.Openings;
import nl.mienskip.participants.Participants;
import nl.mienskip.tenants.TenantKind;
import nl.mienskip.tenants.Tenants;

/** Opens a village: what it is, who pays, who begins; the steps are then on its own page. */
@Route("open-village")
@Allow(Right.TENANTS_OPEN)
class OpenVillageView extends View {
    private static final long serialVersionUID = 1L;

    private final Fields fields = new Fields();
    private final RadioButtonGroup<TenantKind> kind = new RadioButtonGroup<>(t("villages.kind"));
    private final NameFields names = new NameFields(fields);
    private final TextField slug = fields.add("slug", new TextField(t("villages.slug")));
    private final TextField ownDomain = fields.add("ownDomain", new TextField(t("villages.ownDomain")));
    private final CountFields counts;
    private final PayerFields payer;
    private final DayField countsFrom = fields.add("countsFrom", new DayField(t("villages.countsFrom")));
    private final AdministratorFields administrator;

    @Inject
    OpenVillageView(Tenants tenants, Participants participants, Openings openings, Settings settings, Clock clock) {
        super("villages.open");
        counts = new CountFields(fields, tenants.list());
        payer = new PayerFields(fields, participants.list());
        administrator = new AdministratorFields(fields);
        kind.setItems(TenantKind.VILLAGE, TenantKind.MUNICIPALITY);
        kind.setItemLabelGenerator(value -> Texts.name("villages", value));
        kind.addValueChangeListener(change -> counts.forKind(change.getValue()));
        kind.setValue(TenantKind.VILLAGE);
        countsFrom.setValue(LocalDate.now(clock.withZone(PlatformTime.ZONE)));
        countsFrom.setRequiredIndicatorVisible(true);
        countsFrom.setHelperText(t("villages.countsFrom.help"));
        slug.setRequiredIndicatorVisible(true);
        slug.setHelperText(t("villages.slug.help", settings.baseDomain()));
        ownDomain.setHelperText(t("villages.ownDomain.help"));
        names.official().addValueChangeListener(change -> {
            if (slug.isEmpty()) {
                slug.setValue(SlugProposal.of(change.getValue()));
            }
        });
        Button open = new Button(t("villages.open"), pressed -> open(openings, pressed.getSource()));
        open.addThemeVariants(ButtonVariant.PRIMARY);
        open.setDisableOnClick(true);
        Div actions = new Div(open, new RouterLink(t("shell.cancel"), VillagesView.class));
        actions.addClassName("form-actions");
        add(
                new ViewHeading(name()).explain(t("villages.open.line")),
                part("villages.open.village", kind, names, new FormLayout(slug, ownDomain), counts),
                part("villages.open.payer", payer, new FormLayout(countsFrom)),
                part("villages.open.administrator", administrator),
                new Paragraph(t("villages.open.next")),
                actions);
    }

    private static Component part(String title, Component... inputs) {
        Div part = new Div(new H2(t(title)));
        part.add(inputs);
        part.addClassName("form-part");
        return part;
    }

    /** The way here, for who may open. */
    static Button button() {
        Button button = new Button(
                t("villages.open"), new Icon("plus"), pressed -> UI.getCurrent().navigate(OpenVillageView.class));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private void open(Openings openings, Button button) {
        fields.attempt(() -> {
            OpeningView opening = openings.open(command());
            VillageView.open(opening.slug());
            if (opening.done()) {
                Notices.done(t("villages.opened", names.official().getValue()));
            } else {
                Notices.problem(t("villages.stopped"));
            }
        });
        button.setEnabled(true);
    }

    private OpenVillage command() {
        fields.require("countsFrom", countsFrom.getValue() != null);
        return new OpenVillage(
                slug.getValue(),
                kind.getValue(),
                names.official().getValue(),
                names.names(),
                counts.inhabitants(),
                counts.on(),
                counts.languages(),
                PlatformTime.ZONE.getId(),
                ownDomain.getValue(),
                countsFrom.getValue(),
                counts.municipalityId(),
                payer.participantId(),
                payer.participant(),
                administrator.administrator());
    }
}
