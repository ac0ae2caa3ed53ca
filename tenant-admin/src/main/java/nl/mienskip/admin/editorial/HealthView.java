package nl.mienskip.admin.editorial;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.router.Route;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Comparator;
import nl.mienskip.admin.shell.HealthPart;
import nl.mienskip.admin.shell.MenuEntry;
import nl.mienskip.admin.shell.View;
import nl.mienskip.admin.shell.ViewHeading;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.actor.Rights;

/** How it goes with the village's website, as each room tells it. */
@Route("health")
@MenuEntry(text = "editorial.health.title", icon = "chart-line", order = 16)
@Allow({
    Right.NEWS_CONTRIBUTE,
    Right.AGENDA_CONTRIBUTE,
    Right.PHOTOS_CONTRIBUTE,
    Right.ASSOCIATIONS_CONTRIBUTE,
    Right.PAGES_CONTRIBUTE
})
class HealthView extends View {
    private static final long serialVersionUID = 1L;

    @Inject
    HealthView(Instance<HealthPart> rooms) {
        super("editorial.health.title");
        addClassName("view-narrow");
        add(new ViewHeading(t("editorial.health.heading")));
        rooms.stream()
                .filter(room -> Rights.allowed(room.getClass(), ActorContext.current()))
                .sorted(Comparator.comparingInt(HealthPart::order))
                .forEach(room -> add(room.told()));
    }
}
