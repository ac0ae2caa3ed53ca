package nl.mienskip.admin.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.Route;
import nl.mienskip.kernel.actor.Forbidden;
import nl.mienskip.kernel.actor.Rights;

/** Refuses a view to whoever its rights annotation does not name, and to everybody when it has none. */
final class RightsGuard {

    private RightsGuard() {}

    static void check(BeforeEnterEvent event) {
        Class<?> view = event.getNavigationTarget();
        if (!view.isAnnotationPresent(Route.class)) {
            return;
        }
        try {
            Rights.check(view);
        } catch (Forbidden e) {
            event.rerouteToError(e, e.getMessage());
        }
    }
}
