package nl.mienskip.web.agenda;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.signups.Place;
import nl.mienskip.signups.SignUp;
import nl.mienskip.signups.Signups;
import nl.mienskip.tenants.Language;
import nl.mienskip.web.shell.JsonBody;
import nl.mienskip.web.shell.Visit;

/** Signing up for an event and its list, for programs. */
@RequestScoped
@Path("/api/v1/events/{id: [1-9][0-9]{0,17}}/signups")
@Produces(MediaType.APPLICATION_JSON)
public class SignupsApi {

    private static final int MOST_BYTES = 10_000;

    @Inject
    private Signups signups;

    @Inject
    private SignupGuard guard;

    @Inject
    private Visit visit;

    @GET
    @Allow({Right.AGENDA_CONTRIBUTE, Right.AGENDA_EDIT, Right.AGENDA_PUBLISH})
    public Response list(@PathParam("id") long id) {
        return answer(Response.Status.OK, SignupJson.of(signups.list(id)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @AllowAll("one needs no account to come")
    public Response signUp(@PathParam("id") long id, @Context HttpHeaders headers, InputStream body)
            throws IOException {
        guard.count();
        JsonFields question = JsonFields.of(JsonBody.read(headers, body, MOST_BYTES), "")
                .only("day", "name", "email", "people", "remark", "language");
        Place place = signups.signUp(new SignUp(
                id,
                question.day("day"),
                Language.of(String.valueOf(question.optionalText("language"))).orElse(visit.language()),
                question.text("name"),
                question.text("email"),
                question.has("people") ? question.whole("people") : 1,
                question.has("remark") ? question.text("remark") : ""));
        return answer(Response.Status.CREATED, SignupJson.of(place));
    }

    @DELETE
    @Path("{signup: [1-9][0-9]{0,17}}")
    @Allow({Right.AGENDA_CONTRIBUTE, Right.AGENDA_EDIT, Right.AGENDA_PUBLISH})
    public Response remove(@PathParam("id") long id, @PathParam("signup") long signup) {
        signups.remove(id, signup);
        return Response.noContent().build();
    }

    private static Response answer(Response.Status status, String json) {
        return Response.status(status)
                .entity(json)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
