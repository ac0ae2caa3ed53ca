package nl.mienskip.admin.villages;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.RouteParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.admin.shell.Notices;
import nl.mienskip.admin.shell.ReasonDialog;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.media.Media;
import nl.mienskip.openings.Openings;
import nl.mienskip.tenants.TenantStatus;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;

/** What can be done with a village by who reads its page. */
final class VillageActions {

    private final Tenants tenants;
    private final Openings openings;
    private final Media media;
    private final TenantView village;
    private final String address;
    private final Consumer<TenantView> changed;

    /**
     * @param address where its residents find it
     * @param changed told when it is not what it was
     */
    VillageActions(
            Tenants tenants,
            Openings openings,
            Media media,
            TenantView village,
            String address,
            Consumer<TenantView> changed) {
        this.tenants = tenants;
        this.openings = openings;
        this.media = media;
        this.village = village;
        this.address = address;
        this.changed = changed;
    }

    Component[] buttons() {
        List<Component> buttons = new ArrayList<>();
        if (village.status() == TenantStatus.OPEN) {
            buttons.add(visit());
        }
        if (ActorContext.current().may(Right.TENANTS_OPEN)) {
            buttons.add(new Button(
                    t("shell.change"),
                    new Icon("pencil"),
                    pressed -> UI.getCurrent()
                            .navigate(ChangeVillageView.class, new RouteParameters("slug", village.slug()))));
            if (village.status() == TenantStatus.OPEN || village.status() == TenantStatus.OPENING) {
                buttons.add(AdministratorDialog.button(openings, village, () -> changed.accept(village)));
            }
            buttons.add(StorageDialog.button(media, village, () -> changed.accept(village)));
            if (village.status() == TenantStatus.OPEN) {
                buttons.add(button("suspend", "ban", why -> tenants.suspend(village.id(), why)));
            }
            if (village.status() == TenantStatus.SUSPENDED) {
                buttons.add(button("reopen", "rotate-ccw", why -> tenants.reopen(village.id(), why)));
            }
        }
        return buttons.toArray(Component[]::new);
    }

    private Component visit() {
        Anchor visit = new Anchor(address, new Icon("external-link"), new Span(t("villages.visit")));
        visit.addClassName("to-site");
        return visit;
    }

    /** @param act {@code suspend} or {@code reopen} */
    private Button button(String act, String icon, Function<String, TenantView> work) {
        return new Button(
                t("villages." + act),
                new Icon(icon),
                pressed -> new ReasonDialog(
                                t("villages." + act + ".question", village.name()),
                                t("villages." + act + ".consequence"),
                                t("villages." + act),
                                why -> {
                                    TenantView now = work.apply(why);
                                    Notices.done(t("villages." + act + ".done", village.name()));
                                    changed.accept(now);
                                })
                        .open());
    }
}
