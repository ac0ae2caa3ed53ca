package nl.mienskip.web.tenants;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.kernel.page.Paged;
import nl.mienskip.participants.ChangeParticipant;
import nl.mienskip.participants.MergeParticipants;
import nl.mienskip.participants.ParticipantView;
import nl.mienskip.participants.Participants;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;
import nl.mienskip.web.shell.JsonBody;
import nl.mienskip.web.shell.ListAnswer;
import nl.mienskip.web.shell.PageQuestion;

/** The legal members that pay and vote, with the villages that each pays for. */
@RequestScoped
@Path("/api/v1/participants")
@Produces(MediaType.APPLICATION_JSON)
public class ParticipantsApi {

    @Inject
    private Participants participants;

    @Inject
    private Tenants tenants;

    @GET
    @Allow(Right.TENANTS_READ)
    public Response list(@Context UriInfo uri) {
        PageQuestion page = PageQuestion.read(uri.getQueryParameters());
        Paged<ParticipantView> found = participants.find("", page.number(), page.size());
        return ListAnswer.of(uri, found, ParticipantJson.list(found, tenants.list()));
    }

    @GET
    @Path("/{id: [1-9][0-9]{0,17}}")
    @Allow(Right.TENANTS_READ)
    public Response show(@PathParam("id") long id) {
        return Response.ok(ParticipantJson.of(participants.show(id), tenants.list()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allow(Right.TENANTS_OPEN)
    public Response add(@Context HttpHeaders headers, InputStream body) throws IOException {
        ParticipantView added =
                participants.add(ParticipantDocument.read(JsonFields.of(JsonBody.read(headers, body), "")));
        return Response.created(URI.create("/api/v1/participants/" + added.id()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(ParticipantJson.of(added, List.<TenantView>of()))
                .build();
    }

    /** Takes the place of what was known; the version that was read is given along. */
    @PUT
    @Path("/{id: [1-9][0-9]{0,17}}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allow(Right.TENANTS_OPEN)
    public Response change(@PathParam("id") long id, @Context HttpHeaders headers, InputStream body)
            throws IOException {
        JsonFields document = JsonFields.of(JsonBody.read(headers, body), "");
        ParticipantView changed = participants.change(new ChangeParticipant(
                id, document.whole("version"), ParticipantDocument.readWith(document, "version")));
        return Response.ok(ParticipantJson.of(changed, tenants.list()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    /** It goes up in another; the answer is what it is now. */
    @POST
    @Path("/{id: [1-9][0-9]{0,17}}/merger")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allow(Right.TENANTS_OPEN)
    public Response merge(@PathParam("id") long id, @Context HttpHeaders headers, InputStream body) throws IOException {
        JsonFields document = JsonFields.of(JsonBody.read(headers, body), "").only("intoId", "day", "why");
        ParticipantView ended = participants.merge(new MergeParticipants(
                id, document.whole("intoId"), document.has("day") ? document.day("day") : null, document.text("why")));
        return Response.ok(ParticipantJson.of(ended, tenants.list()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
