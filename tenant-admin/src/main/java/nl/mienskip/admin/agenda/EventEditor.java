package nl.mienskip.admin.agenda;

import com.vaadin.flow.router.BeforeEnterEvent;
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

    private final EventForm form;

    @Inject
    EventEditor(Editorial editorial, Agenda agenda, Clock clock) {
        this(editorial, clock, new EventForm(agenda));
    }

    private EventEditor(Editorial editorial, Clock clock, EventForm form) {
        super(editorial, clock, VillageEvents.WRITING, form, EventsView.class);
        this.form = form;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        super.beforeEnter(event);
        form.leadToSignups(event.getRouteParameters().get("item").orElse(NEW));
    }
}
