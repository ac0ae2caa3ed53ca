package nl.mienskip.web.news;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.news.ArticleView;
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
        ArticleView article = news.show(id);
        return new PosterPage(visit.unlisted(article.title()), article.publication(), "/news/" + id).code(format);
    }
}
