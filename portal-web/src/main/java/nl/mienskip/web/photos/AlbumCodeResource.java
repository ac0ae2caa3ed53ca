package nl.mienskip.web.photos;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.photos.Photos;
import nl.mienskip.web.shell.PosterPage;
import nl.mienskip.web.shell.PublicFile;
import nl.mienskip.web.shell.Visit;

/** The code that leads from paper to an album. */
@RequestScoped
@Path("/photos/{id: [1-9][0-9]{0,17}}/qr.{format: svg|png}")
public class AlbumCodeResource {

    @Inject
    private Photos photos;

    @Inject
    private Visit visit;

    @GET
    @AllowAll("photos are public")
    public PublicFile show(@PathParam("id") long id, @PathParam("format") PosterPage.Format format) {
        return PosterPage.of(visit, photos.show(id).publication(), "/photos").code(format);
    }
}
