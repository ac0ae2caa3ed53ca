package nl.mienskip.admin.agenda;

import static nl.mienskip.admin.shell.Texts.t;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.inject.Inject;
import java.time.Clock;
import nl.mienskip.admin.editorial.ItemsView;
import nl.mienskip.admin.shell.Icon;
import nl.mienskip.admin.shell.MenuEntry;
import nl.mienskip.calendars.Calendars;
import nl.mienskip.editorial.Editorial;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;

/** All events. */
@Route("agenda")
@MenuEntry(text = "agenda.title", icon = "calendar-days", order = 12)
@Allow({Right.AGENDA_CONTRIBUTE, Right.AGENDA_EDIT, Right.AGENDA_PUBLISH})
class EventsView extends ItemsView {
    private static final long serialVersionUID = 1L;

    @Inject
    EventsView(Editorial editorial, Calendars calendars, Clock clock) {
        super(editorial, clock, VillageEvents.WRITING, EventEditor.class, "calendar-days");
        Button read = new Button(
                t("agenda.import.open"),
                new Icon("upload"),
                pressed -> new ImportDialog(calendars, this::again).open());
        read.addThemeVariants(ButtonVariant.TERTIARY);
        read.setVisible(ActorContext.current().may(Right.AGENDA_CONTRIBUTE)
                || ActorContext.current().may(Right.AGENDA_EDIT));
        Button follow =
                new Button(t("agenda.sources.open"), new Icon("rss"), pressed -> new SourcesDialog(calendars).open());
        follow.addThemeVariants(ButtonVariant.TERTIARY);
        Div others = new Div(read, follow);
        others.addClassName("import-open");
        addComponentAtIndex(1, others);
    }

    private void again() {
        getUI().orElseThrow().refreshCurrentRoute(false);
    }
}
