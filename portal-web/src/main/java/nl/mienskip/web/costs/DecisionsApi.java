package nl.mienskip.web.costs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import nl.mienskip.costs.Costs;
import nl.mienskip.costs.Figures;
import nl.mienskip.costs.decisions.Decisions;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.web.shell.JsonBody;

/** Decisions about money: the list of a year, one, its document, its steps and the votes about it. */
@RequestScoped
@Path(DecisionsApi.PATH)
@Produces(MediaType.APPLICATION_JSON)
public class DecisionsApi {

    static final String PATH = "/api/v1/costs/decisions";
    static final String ONE = "/{id: [1-9][0-9]{0,17}}";

    @Inject
    private Decisions decisions;

    @Inject
    private Costs costs;

    @GET
    @Allow(Right.COSTS_READ)
    public Response list(@QueryParam("year") String year) {
        int asked = Figures.year(year, "year").orElseGet(costs::thisYear);
        return fresh(Response.ok(DecisionJson.list(decisions.ofYear(asked))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allow(Right.COSTS_EDIT)
    public Response draft(@Context HttpHeaders headers, InputStream body) throws IOException {
        var drafted = decisions.draft(DecisionQuestion.draft(read(headers, body)));
        return fresh(Response.created(URI.create(PATH + "/" + drafted.id())).entity(DecisionJson.of(drafted)));
    }

    @GET
    @Path(ONE)
    @Allow(Right.COSTS_READ)
    public Response show(@PathParam("id") long id) {
        return fresh(Response.ok(DecisionJson.of(decisions.byId(id))));
    }

    /** Word for word, so that its sum can be taken. */
    @GET
    @Path(ONE + "/document")
    @Allow(Right.COSTS_READ)
    public Response document(@PathParam("id") long id) {
        return fresh(Response.ok(decisions.byId(id).document()));
    }

    @PUT
    @Path(ONE + "/document")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allow(Right.COSTS_EDIT)
    public Response replace(@PathParam("id") long id, @Context HttpHeaders headers, InputStream body)
            throws IOException {
        return fresh(
                Response.ok(DecisionJson.of(decisions.replace(DecisionQuestion.replace(id, read(headers, body))))));
    }

    /** Takes the next step; the door asks for the right that each of them needs. */
    @POST
    @Path(ONE + "/steps")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allow({Right.COSTS_EDIT, Right.DECISIONS_PROPOSE, Right.DECISIONS_APPROVE, Right.DECISIONS_RECORD})
    public Response step(@PathParam("id") long id, @Context HttpHeaders headers, InputStream body) throws IOException {
        return fresh(Response.ok(DecisionJson.of(DecisionQuestion.step(decisions, id, read(headers, body)))));
    }

    @GET
    @Path(ONE + "/votes")
    @Allow(Right.COSTS_READ)
    public Response votes(@PathParam("id") long id) {
        return fresh(Response.ok(DecisionJson.of(decisions.votes(id))));
    }

    @PUT
    @Path(ONE + "/votes")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allow(Right.DECISIONS_RECORD)
    public Response record(@PathParam("id") long id, @Context HttpHeaders headers, InputStream body)
            throws IOException {
        return fresh(
                Response.ok(DecisionJson.of(decisions.recordVotes(DecisionQuestion.votes(id, read(headers, body))))));
    }

    private static JsonFields read(HttpHeaders headers, InputStream body) throws IOException {
        return JsonFields.of(JsonBody.read(headers, body), "");
    }

    private static Response fresh(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
