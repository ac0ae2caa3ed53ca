package nl.mienskip.web.news;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import nl.mienskip.editorial.ItemCare;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.page.Paged;
import nl.mienskip.news.ArticleView;
import nl.mienskip.news.News;
import nl.mienskip.web.shell.Page;
import nl.mienskip.web.shell.PosterPage;
import nl.mienskip.web.shell.Visit;

/** The village's news. */
@RequestScoped
@Path("/news")
@Produces(MediaType.TEXT_HTML)
public class ArticlesResource {

    /** No list is longer; a larger number is not even looked up. */
    private static final int LAST = 100_000;

    @Inject
    private News news;

    @Inject
    private ItemCare care;

    @Inject
    private Visit visit;

    /** The list, newest first. */
    @GET
    @AllowAll("news is public")
    public Page list(@QueryParam("page") @DefaultValue("1") int number) {
        if (number < 1 || number > LAST) {
            throw new NotFoundException();
        }
        Paged<ArticleView> articles = news.published(number, ArticlesPage.SIZE);
        if (number > articles.pages()) {
            throw new NotFoundException();
        }
        return Page.of(
                        "news/list.jte",
                        new ArticlesPage(
                                visit.layout(visit.texts().get("news.title")).at(ArticlesPage.query(number)), articles))
                .until(news.nextChange().orElse(null));
    }

    /** One article. */
    @GET
    @Path("{id: [1-9][0-9]{0,17}}")
    @AllowAll("news is public")
    public Page show(@PathParam("id") long id) {
        ArticleView article = news.show(id);
        return Page.of(
                        "news/show.jte",
                        new ArticlePage(
                                visit.layout(article.title()),
                                article,
                                false,
                                care.doubted(id).orElse(null)))
                .until(article.publication().until());
    }

    /** A sheet to hang up that leads to the article. */
    @GET
    @Path("{id: [1-9][0-9]{0,17}}/poster")
    @AllowAll("news is public")
    public Page poster(@PathParam("id") long id) {
        return PosterPage.of(visit, news.show(id).publication(), "/news").sheet();
    }

    /** One article as it will be once it is published, changes that wait included. */
    @GET
    @Path("{id: \\d{1,18}}/preview")
    @Allow({Right.NEWS_CONTRIBUTE, Right.NEWS_EDIT, Right.NEWS_PUBLISH})
    public Page preview(@PathParam("id") long id) {
        ArticleView article = news.preview(id);
        return Page.of("news/show.jte", new ArticlePage(visit.unlisted(article.title()), article, true, null));
    }
}
