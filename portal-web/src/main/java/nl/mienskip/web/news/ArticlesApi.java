package nl.mienskip.web.news;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.kernel.page.Paged;
import nl.mienskip.news.ArticleView;
import nl.mienskip.news.News;
import nl.mienskip.web.shell.ListAnswer;
import nl.mienskip.web.shell.PageQuestion;
import nl.mienskip.web.shell.Visit;

/** The news of the village whose host is asked, for programs. */
@RequestScoped
@Path("/api/v1/articles")
@Produces(MediaType.APPLICATION_JSON)
public class ArticlesApi {

    @Inject
    private News news;

    @Inject
    private Visit visit;

    @GET
    @AllowAll("news is public")
    public Response list(@Context UriInfo uri) {
        PageQuestion page = PageQuestion.read(uri.getQueryParameters());
        Paged<ArticleView> found = news.published(page.number(), page.size());
        return ListAnswer.of(uri, found, ArticleJson.list(visit.site(), found));
    }

    @GET
    @Path("{id: [1-9][0-9]{0,17}}")
    @AllowAll("news is public")
    public Response show(@PathParam("id") long id) {
        return Response.ok(ArticleJson.of(visit.site(), news.show(id)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
