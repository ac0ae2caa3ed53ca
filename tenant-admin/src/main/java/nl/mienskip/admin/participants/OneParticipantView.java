package nl.mienskip.admin.participants;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.util.List;
import nl.mienskip.admin.shell.BackLink;
import nl.mienskip.admin.shell.Facts;
import nl.mienskip.admin.shell.Fields;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.admin.shell.Texts;
import nl.mienskip.admin.shell.View;
import nl.mienskip.admin.shell.ViewHeading;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.participants.ChangeParticipant;
import nl.mienskip.participants.ParticipantView;
import nl.mienskip.participants.Participants;
import nl.mienskip.tenants.TenantFilter;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;

/** One participant: its particulars, to read or to change, and its villages. */
@Route("participants/:id([1-9][0-9]{0,17})")
@Allow(Right.TENANTS_READ)
class OneParticipantView extends View implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private static final int MOST_VILLAGES = 200;

    private final Participants participants;
    private final Tenants tenants;
    private final ParticipantMerger merger;

    @Inject
    OneParticipantView(Participants participants, Tenants tenants, ParticipantMerger merger) {
        super("participants.title");
        this.participants = participants;
        this.tenants = tenants;
        this.merger = merger;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(participants.show(
                Long.parseLong(event.getRouteParameters().get("id").orElseThrow())));
    }

    private void show(ParticipantView participant) {
        removeAll();
        name(participant.name());
        add(
                new BackLink(t("participants.title"), ParticipantsView.class),
                new ViewHeading(participant.name()),
                ActorContext.current().may(Right.TENANTS_OPEN) ? form(participant) : facts(participant),
                new H2(t("participants.villages")),
                villages(participant));
        merger.of(participant, this::showAgain).ifPresent(this::add);
    }

    private void showAgain(ParticipantView participant) {
        show(participant);
        takeFocus();
    }

    private Component form(ParticipantView participant) {
        Fields fields = new Fields();
        ParticipantFields particulars = new ParticipantFields(fields);
        particulars.read(participant);
        Button save = new Button(t("shell.save"), pressed -> {
            if (fields.attempt(() -> participants.change(
                    new ChangeParticipant(participant.id(), participant.version(), particulars.particulars())))) {
                Notices.done(t("shell.saved"));
                showAgain(participants.show(participant.id()));
            }
        });
        save.addThemeVariants(ButtonVariant.PRIMARY);
        Div actions = new Div(save);
        actions.addClassName("form-actions");
        return new Div(particulars, actions);
    }

    private static Component facts(ParticipantView participant) {
        return new Facts()
                .add(t("participants.kvk"), participant.kvkNumber())
                .add(t("participants.oin"), participant.oin())
                .add(t("participants.contact"), participant.contactName())
                .add(t("participants.email"), participant.contactEmail())
                .add(t("participants.vat"), Texts.name("participants", participant.vatPosition()))
                .add(t("participants.since"), Moments.day(participant.memberSince()))
                .add(
                        t("participants.until"),
                        participant.memberUntil() == null ? "" : Moments.day(participant.memberUntil()))
                .add(t("participants.address"), AddressFields.words(participant.address()))
                .add(t("participants.buyerReference"), participant.buyerReference())
                .add(
                        t("participants.naming"),
                        t(participant.namedToOthers() ? "participants.naming.yes" : "participants.naming.no"));
    }

    private Component villages(ParticipantView participant) {
        List<TenantView> found = tenants.find(new TenantFilter("", null, participant.id()), 1, MOST_VILLAGES)
                .items();
        Div links = links(participant, !found.isEmpty());
        if (found.isEmpty()) {
            return new Div(new Paragraph(t("participants.villages.none")), links);
        }
        UnorderedList list = new UnorderedList();
        found.forEach(village -> list.add(new ListItem(ParticipantsView.link(village))));
        return new Div(list, links);
    }

    private static Div links(ParticipantView participant, boolean pays) {
        Div links = new Div();
        links.addClassName("links");
        if (ActorContext.current().may(Right.COSTS_READ)) {
            links.add(new Anchor("participants/" + participant.id() + "/services", t("participants.services")));
            if (pays) {
                links.add(new Anchor("costs/preview/" + participant.id(), t("participants.preview")));
            }
        }
        return links;
    }
}
