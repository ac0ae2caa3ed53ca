package nl.mienskip.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import nl.mienskip.editorial.ItemCare;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.pages.PageView;
import nl.mienskip.pages.Pages;
import nl.mienskip.web.shell.Page;
import nl.mienskip.web.shell.PosterPage;
import nl.mienskip.web.shell.Visit;

/** The village's own pages. */
@RequestScoped
@Path("/pages")
@Produces(MediaType.TEXT_HTML)
public class PagesResource {

    @Inject
    private Pages pages;

    @Inject
    private ItemCare care;

    @Inject
    private Visit visit;

    /** All of them: first what stands in the menu. */
    @GET
    @AllowAll("pages are public")
    public Page list() {
        return Page.of(
                        "pages/list.jte",
                        new VillagePages(visit.layout(visit.texts().get("pages.title")), pages.links()))
                .until(pages.nextChange().orElse(null));
    }

    /** One page. */
    @GET
    @Path("{id: [1-9][0-9]{0,17}}")
    @AllowAll("pages are public")
    public Page show(@PathParam("id") long id) {
        PageView page = pages.show(id);
        return Page.of(
                        "pages/show.jte",
                        new VillagePage(
                                visit.layout(page.title()),
                                page,
                                false,
                                care.doubted(id).orElse(null)))
                .until(page.publication().until());
    }

    /** A sheet to hang up that leads to the page. */
    @GET
    @Path("{id: [1-9][0-9]{0,17}}/poster")
    @AllowAll("pages are public")
    public Page poster(@PathParam("id") long id) {
        return PosterPage.of(visit, pages.show(id).publication(), "/pages").sheet();
    }

    /** One page as it will be once it is published, changes that wait included. */
    @GET
    @Path("{id: \\d{1,18}}/preview")
    @Allow({Right.PAGES_CONTRIBUTE, Right.PAGES_EDIT, Right.PAGES_PUBLISH})
    public Page preview(@PathParam("id") long id) {
        PageView page = pages.preview(id);
        return Page.of("pages/show.jte", new VillagePage(visit.unlisted(page.title()), page, true, null));
    }
}
