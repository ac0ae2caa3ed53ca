package nl.mienskip.web.agenda;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import nl.mienskip.agenda.Agenda;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.kernel.settings.Settings;
import nl.mienskip.web.shell.PublicFile;
import nl.mienskip.web.shell.Site;
import nl.mienskip.web.shell.Visit;

/** The village's agenda for calendars that follow it. */
@RequestScoped
@Path("/agenda.ics")
public class CalendarResource {

    @Inject
    private Agenda agenda;

    @Inject
    private Visit visit;

    @Inject
    private Settings settings;

    @GET
    @AllowAll("the agenda is public")
    public PublicFile get() {
        Site site = visit.site();
        return PublicFile.of(
                        EventsCalendar.TYPE, EventsCalendar.of(site, settings.baseDomain(), site.name(), agenda.all()))
                .until(agenda.nextChange().orElse(null));
    }
}
