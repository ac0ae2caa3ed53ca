package nl.mienskip.web.agenda;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import nl.mienskip.agenda.Agenda;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.web.shell.PosterPage;
import nl.mienskip.web.shell.PublicFile;
import nl.mienskip.web.shell.Visit;

/** The code that leads from paper to an event. */
@RequestScoped
@Path("/agenda/{id: [1-9][0-9]{0,17}}/qr.{format: svg|png}")
public class EventCodeResource {

    @Inject
    private Agenda agenda;

    @Inject
    private Visit visit;

    @GET
    @AllowAll("the agenda is public")
    public PublicFile show(@PathParam("id") long id, @PathParam("format") PosterPage.Format format) {
        return PosterPage.of(visit, agenda.show(id).publication(), "/agenda").code(format);
    }
}
