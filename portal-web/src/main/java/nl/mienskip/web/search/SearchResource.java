package nl.mienskip.web.search;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.kernel.page.Paged;
import nl.mienskip.search.Findings;
import nl.mienskip.search.Search;
import nl.mienskip.web.shell.Layout;
import nl.mienskip.web.shell.Page;
import nl.mienskip.web.shell.Visit;

/** The village's one search box. */
@RequestScoped
@Path("/search")
@Produces(MediaType.TEXT_HTML)
public class SearchResource {

    @Inject
    private Search search;

    @Inject
    private Visit visit;

    /** What was found; an answer and no page that is kept for others, who hardly ever ask the same. */
    @GET
    @AllowAll("nobody finds what they may not read")
    public Response show(
            @QueryParam("q") @DefaultValue("") String words, @QueryParam("page") @DefaultValue("1") int number) {
        if (number < 1) {
            throw new NotFoundException();
        }
        Layout layout = visit.unlisted(visit.texts().get("search.title"));
        try {
            Findings findings = search.find(words, number, SearchPage.SIZE);
            if (number > findings.page().pages()) {
                throw new NotFoundException();
            }
            return answer(
                    Response.Status.OK, new SearchPage(layout.at(SearchPage.query(findings, number)), findings, ""));
        } catch (InvalidInput e) {
            Findings none = new Findings(words, new Paged<>(List.of(), 1, SearchPage.SIZE, 0), false);
            String refusal = layout.t("search.tooLong", Search.LONGEST);
            return answer(Response.Status.BAD_REQUEST, new SearchPage(layout, none, refusal));
        }
    }

    private static Response answer(Response.Status status, SearchPage page) {
        return Response.status(status).entity(Page.of("search/show.jte", page)).build();
    }
}
