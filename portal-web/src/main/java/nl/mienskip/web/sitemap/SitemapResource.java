package nl.mienskip.web.sitemap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.mienskip.agenda.Agenda;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.news.News;
import nl.mienskip.photos.Photos;
import nl.mienskip.web.shell.Site;
import nl.mienskip.web.shell.Visit;

/** The village's pages for search engines. */
@RequestScoped
@Path("/sitemap.xml")
public class SitemapResource {

    /** A sitemap may hold 50,000 addresses; the latest thousands are what is looked for. */
    private static final int ARTICLES = 5_000;

    private static final int ALBUMS = 5_000;

    @Inject
    private Visit visit;

    @Inject
    private News news;

    @Inject
    private Agenda agenda;

    @Inject
    private Photos photos;

    @GET
    @Produces(MediaType.APPLICATION_XML)
    @AllowAll("it lists what is public")
    public Response get() {
        Site site = visit.site();
        Sitemap sitemap = new Sitemap(site).page("/");
        if (!site.platform()) {
            sitemap.page("/news");
            sitemap.page("/agenda");
            agenda.newest(ARTICLES).forEach(event -> sitemap.page("/agenda/" + event.id(), event.changedAt()));
            news.newest(ARTICLES).forEach(article -> sitemap.page("/news/" + article.id(), article.changedAt()));
            sitemap.page("/photos");
            photos.newest(ALBUMS).forEach(album -> sitemap.page("/photos/" + album.id(), album.changedAt()));
        }
        if (!site.pages().isEmpty()) {
            sitemap.page("/pages");
            site.pages().forEach(page -> sitemap.page("/pages/" + page.id()));
        }
        if (site.costsShown()) {
            sitemap.page("/costs");
        }
        sitemap.page("/accessibility");
        sitemap.page("/privacy");
        return Response.ok(sitemap.xml())
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }
}
