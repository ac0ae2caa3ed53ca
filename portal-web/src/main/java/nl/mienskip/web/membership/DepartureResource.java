package nl.mienskip.web.membership;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import nl.mienskip.kernel.Conflict;
import nl.mienskip.kernel.actor.ActorContext;
import nl.mienskip.kernel.actor.AllowSignedIn;
import nl.mienskip.members.Members;
import nl.mienskip.web.shell.Page;
import nl.mienskip.web.shell.Visit;

/** Leaving this village. */
@RequestScoped
@Path("/membership/departure")
@Produces(MediaType.TEXT_HTML)
@AllowSignedIn("it is their own membership")
public class DepartureResource {

    @Inject
    private Members members;

    @Inject
    private StepGuard guard;

    @Inject
    private Visit visit;

    /** Asks whether it is meant, or says that it is done. */
    @GET
    public Page ask(@QueryParam("done") String done) {
        if (done == null && !ActorContext.current().member()) {
            throw new NotFoundException();
        }
        return page(false, done != null);
    }

    /** Leaves. */
    @POST
    public Response leave() {
        guard.count();
        try {
            members.leave();
        } catch (Conflict refusal) {
            if (refusal.code().equals("role.last")) {
                return Response.status(Response.Status.CONFLICT)
                        .entity(page(true, false))
                        .build();
            }
        }
        return Response.seeOther(URI.create(visit.unlisted("").href("/membership/departure") + "?done"))
                .build();
    }

    private Page page(boolean last, boolean done) {
        String title = visit.texts()
                .get(done ? "membership.left" : "membership.leave", visit.site().name());
        return Page.of("membership/departure.jte", new DeparturePage(visit.unlisted(title), last, done));
    }
}
