package nl.mienskip.admin.agenda;

import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.mienskip.admin.editorial.ItemEditor;
import nl.mienskip.agenda.Agenda;
import nl.mienskip.agenda.WriteEvent;
import nl.mienskip.editorial.Editorial;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;

/** Writes an event. */
@Route("agenda/" + ItemEditor.ITEM)
@Allow({Right.AGENDA_CONTRIBUTE, Right.AGENDA_EDIT, Right.AGENDA_PUBLISH})
class EventEditor extends ItemEditor<WriteEvent> {
    private static final long serialVersionUID = 1L;

    @Inject
    EventEditor(Editorial editorial, Agenda agenda, Clock clock) {
        super(editorial, clock, VillageEvents.WRITING, new EventForm(agenda), EventsView.class);
    }
}
