package nl.mienskip.admin.villages;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import nl.mienskip.admin.shell.DayDialog;
import nl.mienskip.admin.shell.DayField;
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.time.PlatformTime;
import nl.mienskip.participants.ParticipantView;
import nl.mienskip.participants.Participants;
import nl.mienskip.tenants.StandingView;
import nl.mienskip.tenants.TenantKind;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;

/** Who pays for a village and where it lies, from which day on; and how that changes. */
@Dependent
class VillageStandings implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Tenants tenants;

    @Inject
    private Participants participants;

    @Inject
    private Clock clock;

    /** @param changed told when it is not what it was */
    Component of(TenantView village, Consumer<TenantView> changed) {
        Section section = new Section(new H2(t("villages.standings")));
        UnorderedList list = new UnorderedList();
        list.addClassName("plain");
        List<TenantView> all = tenants.list();
        tenants.timeline(village.id()).standings().reversed().forEach(standing -> list.add(line(standing, all)));
        section.add(list);
        if (ActorContext.current().may(Right.TENANTS_OPEN)) {
            section.add(buttons(village, all, changed));
        }
        return section;
    }

    private ListItem line(StandingView standing, List<TenantView> all) {
        Span since = new Span(t("villages.standing.since", Moments.day(standing.since())));
        since.addClassName("history-act");
        return new ListItem(since, new Div(words(standing, all)));
    }

    private String words(StandingView standing, List<TenantView> all) {
        if (!standing.takingPart()) {
            return t("villages.standing.none");
        }
        String paid = t(
                "villages.standing.paid",
                participants.show(standing.participantId()).name());
        return all.stream()
                .filter(tenant -> standing.liesInId() != null && tenant.id() == standing.liesInId())
                .findFirst()
                .map(municipality -> paid + " " + t("villages.standing.lies", municipality.name()))
                .orElse(paid);
    }

    private Component buttons(TenantView village, List<TenantView> all, Consumer<TenantView> changed) {
        Div buttons = new Div(
                new Button(t("villages.standing.payer"), new Icon("pencil"), pressed -> payer(village, changed)));
        if (village.kind() == TenantKind.VILLAGE) {
            buttons.add(new Button(
                    t("villages.standing.place"), new Icon("pencil"), pressed -> place(village, all, changed)));
        }
        buttons.addClassName("form-actions");
        return buttons;
    }

    private void payer(TenantView village, Consumer<TenantView> changed) {
        ComboBox<ParticipantView> payer = new ComboBox<>(
                t("villages.payer"),
                participants.list().stream()
                        .filter(one -> one.succeededById() == null)
                        .toList());
        payer.setItemLabelGenerator(ParticipantView::name);
        payer.setRequiredIndicatorVisible(true);
        payer.setWidthFull();
        ask(t("villages.standing.payer.of", village.name()), "participantId", payer, (from, why) -> {
            long chosen = payer.getOptionalValue().map(ParticipantView::id).orElse(0L);
            TenantView now = tenants.payer(village.id(), chosen, from, why);
            Notices.done(t("villages.standing.payer.done"));
            changed.accept(now);
        });
    }

    private void place(TenantView village, List<TenantView> all, Consumer<TenantView> changed) {
        ComboBox<TenantView> municipality = new ComboBox<>(
                t("villages.municipality"),
                all.stream()
                        .filter(tenant -> tenant.kind() == TenantKind.MUNICIPALITY)
                        .toList());
        municipality.setItemLabelGenerator(TenantView::name);
        municipality.setHelperText(t("villages.municipality.help"));
        municipality.setClearButtonVisible(true);
        municipality.setWidthFull();
        tenants.municipality(village.id()).ifPresent(municipality::setValue);
        ask(t("villages.standing.place.of", village.name()), "municipalityId", municipality, (from, why) -> {
            Long chosen = municipality.getOptionalValue().map(TenantView::id).orElse(null);
            TenantView now = tenants.place(village.id(), chosen, from, why);
            Notices.done(t("villages.standing.place.done"));
            changed.accept(now);
        });
    }

    /** @param name of the field, as a refusal has it */
    private <F extends Component & HasValidation> void ask(
            String title, String name, F what, BiConsumer<LocalDate, String> work) {
        LocalDate today = LocalDate.now(clock.withZone(PlatformTime.ZONE));
        DayField day = DayField.untilToday(t("shell.day.from"), t("villages.standing.from.help"), today);
        new DayDialog(title, "from", day, work)
                .asks(name, what)
                .says(t("villages.standing.consequence"))
                .readBy(t("villages.change.why"))
                .open();
    }
}
