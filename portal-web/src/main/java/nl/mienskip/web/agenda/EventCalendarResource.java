package nl.mienskip.web.agenda;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import nl.mienskip.agenda.Agenda;
import nl.mienskip.agenda.EventView;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.kernel.settings.Settings;
import nl.mienskip.web.shell.PublicFile;
import nl.mienskip.web.shell.Visit;

/** One event for somebody's calendar. */
@RequestScoped
@Path("/agenda/{id: [1-9][0-9]{0,17}}.ics")
public class EventCalendarResource {

    @Inject
    private Agenda agenda;

    @Inject
    private Visit visit;

    @Inject
    private Settings settings;

    @GET
    @AllowAll("the agenda is public")
    public PublicFile get(@PathParam("id") long id) {
        EventView event = agenda.show(id);
        return PublicFile.of(
                        EventsCalendar.TYPE,
                        EventsCalendar.of(visit.site(), settings.baseDomain(), event.title(), List.of(event)))
                .until(event.publication().until());
    }
}
