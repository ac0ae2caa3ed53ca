package nl.mienskip.admin.agenda;

import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.mienskip.admin.editorial.ItemsView;
import nl.mienskip.admin.shell.MenuEntry;
import nl.mienskip.editorial.Editorial;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;

/** All events. */
@Route("agenda")
@MenuEntry(text = "agenda.title", icon = "calendar-days", order = 12)
@Allow({Right.AGENDA_CONTRIBUTE, Right.AGENDA_EDIT, Right.AGENDA_PUBLISH})
class EventsView extends ItemsView {
    private static final long serialVersionUID = 1L;

    @Inject
    EventsView(Editorial editorial, Clock clock) {
        super(editorial, clock, VillageEvents.WRITING, EventEditor.class, "calendar-days");
    }
}
