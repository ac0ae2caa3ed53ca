package nl.mienskip.web.sitemap;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.web.shell.Visit;

/** What programs that read the whole web should leave alone, and where the list of pages is. */
@RequestScoped
@Path("/robots.txt")
public class RobotsResource {

    @Inject
    private Visit visit;

    @GET
    @Produces(MediaType.TEXT_PLAIN + ";charset=UTF-8")
    @AllowAll("it is meant for programs that nobody knows")
    public String get() {
        return """
                User-agent: *
                Disallow: /account
                Disallow: /admin
                Disallow: /enrol
                Disallow: /feedback
                Disallow: /signin
                Sitemap: %s/sitemap.xml
                """.formatted(visit.site().origin());
    }
}
