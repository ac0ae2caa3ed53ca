package nl.mienskip.admin.agenda;

import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import nl.mienskip.admin.editorial.VersionsView;
import nl.mienskip.agenda.WriteEvent;
import nl.mienskip.editorial.Editorial;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;

/** What an event said before. */
@Route("agenda/" + VersionsView.VERSIONS)
@Allow({Right.AGENDA_CONTRIBUTE, Right.AGENDA_EDIT, Right.AGENDA_PUBLISH})
class EventVersionsView extends VersionsView<WriteEvent> {
    private static final long serialVersionUID = 1L;

    @Inject
    EventVersionsView(Editorial editorial) {
        super(editorial, VillageEvents.WRITING, EventEditor.class);
    }
}
