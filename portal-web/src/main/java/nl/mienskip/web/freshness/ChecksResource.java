package nl.mienskip.web.freshness;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import nl.mienskip.freshness.Freshness;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.web.shell.Page;
import nl.mienskip.web.shell.Visit;

/**
 * What waits for whoever got a weekly mail. Its page is given as a {@link Response}, so that it is kept for nobody else.
 * Only a POST changes anything: programs that look at the links of a mail change nothing.
 */
@RequestScoped
@Path("/checks/{token: [A-Za-z0-9_-]{20,60}}")
@Produces(MediaType.TEXT_HTML)
@AllowAll("the link in the mail is the proof")
public class ChecksResource {

    @Inject
    private Freshness freshness;

    @Inject
    private Visit visit;

    /** What waits. */
    @GET
    public Response show(@PathParam("token") String token, @QueryParam("done") @DefaultValue("") String done) {
        String title = visit.texts().get("freshness.title");
        return Response.ok(Page.of(
                        "freshness/show.jte",
                        new ChecksPage(visit.unlisted(title), token, freshness.show(token), number(done))))
                .build();
    }

    /** An item is still right; what is no longer on the pages just left the list. */
    @POST
    @Path("confirmations")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response confirm(@PathParam("token") String token, @FormParam("item") @DefaultValue("") String item) {
        try {
            return back(token, "?done=" + freshness.confirm(token, number(item)).id());
        } catch (Conflict gone) {
            return back(token, "");
        }
    }

    /** It is not right after all. */
    @POST
    @Path("withdrawals")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response takeBack(@PathParam("token") String token, @FormParam("item") @DefaultValue("") String item) {
        try {
            freshness.takeBack(token, number(item));
        } catch (Conflict twice) {
            // it stands in the list again
        }
        return back(token, "");
    }

    private Response back(String token, String query) {
        return Response.seeOther(URI.create(visit.unlisted("").href("/checks/" + token) + query))
                .build();
    }

    /** A number as an item has; 0, which none has, for what is none. */
    private static long number(String text) {
        return text.matches("[1-9][0-9]{0,17}") ? Long.parseLong(text) : 0;
    }
}
