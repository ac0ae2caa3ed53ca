package nl.mienskip.admin.shell;

import static nl.mienskip.admin.shell.Texts.here;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteData;
import java.util.Comparator;
import java.util.List;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Rights;

/**
 * An entry of the menu.
 *
 * @param view where it leads
 * @param entry how it says so
 */
record Menu(Class<? extends Component> view, MenuEntry entry) {

    /** What the current actor may open, in order. */
    static List<Menu> forMe() {
        return RouteConfiguration.forApplicationScope().getAvailableRoutes().stream()
                .map(RouteData::getNavigationTarget)
                .filter(view -> view.isAnnotationPresent(MenuEntry.class))
                .filter(view -> Rights.allowed(view, ActorContext.current()))
                .distinct()
                .map(view -> new Menu(view, view.getAnnotation(MenuEntry.class)))
                .sorted(Comparator.comparingInt(menu -> menu.entry().order()))
                .toList();
    }

    SideNavItem item() {
        SideNavItem item = new SideNavItem(here(entry.text()), view, new Icon(entry.icon()));
        item.setMatchNested(entry.order() > 0);
        return item;
    }
}
