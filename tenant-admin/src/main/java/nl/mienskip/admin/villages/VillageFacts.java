package nl.mienskip.admin.villages;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.io.Serializable;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.mienskip.admin.shell.Facts;
import nl.mienskip.admin.shell.Figures;
import nl.mienskip.admin.shell.Moments;
import nl.mienskip.admin.shell.Texts;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.media.Media;
import nl.mienskip.participants.Participants;
import nl.mienskip.tenants.HostView;
import nl.mienskip.tenants.Language;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;
import nl.mienskip.vitals.Vitals;
import nl.mienskip.vitals.VitalsView;

/** The particulars of a village, as they stand in the console's own books. */
@Dependent
class VillageFacts implements Serializable {
    private static final long serialVersionUID = 1L;

    @Inject
    private Tenants tenants;

    @Inject
    private Participants participants;

    @Inject
    private Vitals vitals;

    @Inject
    private Media media;

    Component of(TenantView village) {
        Facts facts = new Facts()
                .add(t("villages.status"), new StatusBadge(village.status()))
                .add(t("villages.kind"), Texts.name("villages", village.kind()))
                .add(t("villages.names"), names(village))
                .add(t("villages.hosts"), hosts(tenants.hosts(village.id())))
                .add(
                        t("villages.inhabitants"),
                        t(
                                "villages.inhabitants.on",
                                Figures.whole(village.inhabitants()),
                                Moments.day(village.inhabitantsOn())))
                .add(
                        t("villages.languages"),
                        village.languages().stream().map(Language::ownName).collect(Collectors.joining(", ")))
                .add(t("villages.payer"), payer(village));
        tenants.municipality(village.id())
                .ifPresent(municipality -> facts.add(t("villages.municipality"), VillageView.link(municipality)));
        VitalsView known = vitals.of(List.of(village.id())).get(village.id());
        if (known != null) {
            facts.add(t("villages.column.members"), Figures.whole(known.members()))
                    .add(
                            t("villages.column.published"),
                            known.lastPublishedAt() == null
                                    ? t("villages.never")
                                    : Moments.full(known.lastPublishedAt()))
                    .add(t("villages.noted"), Moments.full(known.notedAt()));
        }
        facts.add(t("villages.storage"), t("villages.storage.most", Figures.whole(media.megabytes(village.id()))));
        if (ActorContext.current().may(Right.USAGE_READ)) {
            facts.add(t("villages.use"), new Anchor("usage?tenant=" + village.slug(), t("villages.use.show")));
        }
        return facts;
    }

    private Component payer(TenantView village) {
        return new Anchor(
                "participants/" + village.participantId(),
                participants.show(village.participantId()).name());
    }

    private static String names(TenantView village) {
        return village.names().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(name -> name.getValue() + " (" + name.getKey().ownName() + ")")
                .collect(Collectors.joining(", "));
    }

    private Component hosts(List<HostView> hosts) {
        UnorderedList list = new UnorderedList();
        list.addClassName("plain");
        hosts.forEach(host -> {
            ListItem item = new ListItem(new Span(host.host()));
            if (host.canonical() && hosts.size() > 1) {
                item.add(new Span(t("villages.host.canonical")));
            }
            if (host.ownDomain()) {
                item.add(new Span(t("villages.host.own")));
            }
            list.add(item);
        });
        return list;
    }
}
