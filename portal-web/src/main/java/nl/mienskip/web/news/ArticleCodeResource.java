package nl.mienskip.web.news;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.news.News;
import nl.mienskip.web.shell.PosterPage;
import nl.mienskip.web.shell.PublicFile;
import nl.mienskip.web.shell.Visit;

/** The code that leads from paper to an article. */
@RequestScoped
@Path("/news/{id: [1-9][0-9]{0,17}}/qr.{format: svg|png}")
public class ArticleCodeResource {

    @Inject
    private News news;

    @Inject
    private Visit visit;

    @GET
    @AllowAll("news is public")
    public PublicFile show(@PathParam("id") long id, @PathParam("format") PosterPage.Format format) {
        return PosterPage.of(visit, news.show(id).publication(), "/news").code(format);
    }
}
