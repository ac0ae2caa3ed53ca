package nl.mienskip.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.pages.Pages;
import nl.mienskip.web.shell.PosterPage;
import nl.mienskip.web.shell.PublicFile;
import nl.mienskip.web.shell.Visit;

/** The code that leads from paper to one of the village's own pages. */
@RequestScoped
@Path("/pages/{id: [1-9][0-9]{0,17}}/qr.{format: svg|png}")
public class PageCodeResource {

    @Inject
    private Pages pages;

    @Inject
    private Visit visit;

    @GET
    @AllowAll("pages are public")
    public PublicFile show(@PathParam("id") long id, @PathParam("format") PosterPage.Format format) {
        return PosterPage.of(visit, pages.show(id).publication(), "/pages").code(format);
    }
}
