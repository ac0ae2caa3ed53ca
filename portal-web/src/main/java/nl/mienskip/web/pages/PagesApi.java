package nl.mienskip.web.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.kernel.json.JsonText;
import nl.mienskip.pages.PageView;
import nl.mienskip.pages.Pages;
import nl.mienskip.web.shell.HeadlineJson;
import nl.mienskip.web.shell.Visit;

/** The own pages of the village whose host is asked, for programs. */
@RequestScoped
@Path("/api/v1/pages")
@Produces(MediaType.APPLICATION_JSON)
public class PagesApi {

    @Inject
    private Pages pages;

    @Inject
    private Visit visit;

    @GET
    @AllowAll("pages are public")
    public Response list() {
        return answer(JsonText.write(json -> {
            json.writeStartObject().writeStartArray("pages");
            pages.links()
                    .forEach(page -> json.writeStartObject()
                            .write("id", page.id())
                            .write("language", page.language().tag())
                            .write("title", page.title())
                            .write("place", page.place())
                            .write("url", url(page.id()))
                            .writeEnd());
            json.writeEnd().writeEnd();
        }));
    }

    @GET
    @Path("{id: [1-9][0-9]{0,17}}")
    @AllowAll("pages are public")
    public Response show(@PathParam("id") long id) {
        PageView page = pages.show(id);
        return answer(JsonText.write(json -> write(json, page)));
    }

    private void write(JsonGenerator json, PageView page) {
        json.writeStartObject()
                .write("id", page.id())
                .write("language", page.language().tag())
                .write("title", page.title())
                .write("publishedAt", page.publication().from().toString())
                .write("changedAt", page.publication().changedAt().toString())
                .write("url", url(page.id()))
                .write("body", page.body());
        HeadlineJson.write(json, visit.site(), page.headline());
        json.writeEnd();
    }

    private String url(long id) {
        return visit.site().origin() + "/pages/" + id;
    }

    private static Response answer(String json) {
        return Response.ok(json).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
