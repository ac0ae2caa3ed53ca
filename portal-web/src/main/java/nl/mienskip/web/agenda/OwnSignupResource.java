package nl.mienskip.web.agenda;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.signups.SignupView;
import nl.mienskip.signups.Signups;
import nl.mienskip.web.shell.Page;
import nl.mienskip.web.shell.Visit;

/** Cancelling by the link of a mail, which only a POST does: whatever merely looks at links cancels nothing. */
@RequestScoped
@Path("/signups/{token: [A-Za-z0-9_-]{1,60}}")
@Produces(MediaType.TEXT_HTML)
public class OwnSignupResource {

    private static final String WHY_ALL = "the link is the proof";

    @Inject
    private Signups signups;

    @Inject
    private Visit visit;

    @GET
    @AllowAll(WHY_ALL)
    public Response show(@PathParam("token") String token) {
        try {
            return Response.ok(page("agenda.own.title", token, signups.own(token), false))
                    .build();
        } catch (NotFound e) {
            return gone(token);
        }
    }

    @POST
    @AllowAll(WHY_ALL)
    public Response cancel(@PathParam("token") String token) {
        try {
            signups.cancel(token);
            return Response.ok(page("agenda.own.cancelled", token, null, true)).build();
        } catch (NotFound e) {
            return gone(token);
        }
    }

    private Response gone(String token) {
        return Response.status(Response.Status.NOT_FOUND)
                .entity(page("agenda.own.gone", token, null, false))
                .build();
    }

    private Page page(String title, String token, SignupView signup, boolean cancelled) {
        return Page.of(
                "agenda/own.jte",
                new OwnSignupPage(visit.unlisted(visit.texts().get(title)), token, signup, cancelled));
    }
}
