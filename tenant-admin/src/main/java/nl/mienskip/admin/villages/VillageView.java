package nl.mienskip.admin.villages;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import jakarta.inject.Inject;
import java.util.Optional;
import nl.mienskip.admin.shell.BackLink;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.admin.shell.Problems;
import nl.mienskip.admin.shell.View;
import nl.mienskip.admin.shell.ViewHeading;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.audit.Audit;
import nl.mienskip.kernel.media.Media;
import nl.mienskip.kernel.settings.Settings;
import nl.mienskip.openings.Openings;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;

/** One village: how far its opening is, its particulars, and what was done to it. */
@Route("villages/:slug")
@Allow(Right.TENANTS_READ)
class VillageView extends View implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;

    private final Tenants tenants;
    private final Openings openings;
    private final Media media;
    private final Audit audit;
    private final Settings settings;
    private final VillageFacts facts;
    private final VillageStandings standings;
    private final VillageMerger merger;
    private final VillageClosing closing;

    @Inject
    VillageView(
            Tenants tenants,
            Openings openings,
            Media media,
            Audit audit,
            Settings settings,
            VillageFacts facts,
            VillageStandings standings,
            VillageMerger merger,
            VillageClosing closing) {
        super("villages.village");
        this.tenants = tenants;
        this.openings = openings;
        this.media = media;
        this.audit = audit;
        this.settings = settings;
        this.facts = facts;
        this.standings = standings;
        this.merger = merger;
        this.closing = closing;
    }

    static RouterLink link(TenantView village) {
        return new RouterLink(village.name(), VillageView.class, new RouteParameters("slug", village.slug()));
    }

    /** The way back to it without doing anything. */
    static RouterLink back(TenantView village) {
        return new RouterLink(t("shell.cancel"), VillageView.class, new RouteParameters("slug", village.slug()));
    }

    static void open(String slug) {
        UI.getCurrent().navigate(VillageView.class, new RouteParameters("slug", slug));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(tenants.bySlug(event.getRouteParameters().get("slug").orElseThrow()));
    }

    private void show(TenantView village) {
        if (village.platform()) {
            throw new NotFound("village", village.slug());
        }
        removeAll();
        name(village.name());
        String address = village.canonicalHost().isEmpty() ? "" : settings.address(village.canonicalHost(), "/");
        add(
                new BackLink(t("villages.title"), VillagesView.class),
                new ViewHeading(
                                village.name(),
                                new VillageActions(tenants, openings, media, village, address, this::showAgain)
                                        .buttons())
                        .explain(address));
        Optional<StepsPanel> steps =
                openings.find(village.slug()).map(opening -> new StepsPanel(opening, () -> goOn(village.slug())));
        steps.filter(panel -> !panel.done()).ifPresent(this::add);
        add(facts.of(village), standings.of(village, this::showAgain));
        merger.of(village, this::showAgain).forEach(this::add);
        closing.of(village, this::showAgain).ifPresent(this::add);
        steps.filter(StepsPanel::done).ifPresent(panel -> add(new Details(t("villages.steps"), panel)));
        if (ActorContext.current().may(Right.AUDIT_READ)) {
            add(new VillageHistory(audit.about(village.slug())));
        }
    }

    private void showAgain(TenantView village) {
        show(village);
        takeFocus();
    }

    private void goOn(String slug) {
        try {
            if (openings.repeat(slug).done()) {
                Notices.done(t("villages.opened", tenants.bySlug(slug).name()));
            } else {
                Notices.problem(t("villages.stopped"));
            }
        } catch (Conflict conflict) {
            Notices.problem(Problems.words(conflict));
        }
        showAgain(tenants.bySlug(slug));
    }
}
