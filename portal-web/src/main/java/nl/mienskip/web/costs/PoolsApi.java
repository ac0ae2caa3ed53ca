package nl.mienskip.web.costs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import nl.mienskip.costs.ChangeCostPool;
import nl.mienskip.costs.CostPoolView;
import nl.mienskip.costs.Costs;
import nl.mienskip.costs.Figures;
import nl.mienskip.costs.PlanCostPool;
import nl.mienskip.costs.PoolsDocument;
import nl.mienskip.costs.decisions.DecisionView;
import nl.mienskip.costs.pools.Pools;
import nl.mienskip.costs.statements.Statements;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.web.shell.JsonBody;

/** The pools of a year with their keys: reading, planning and changing them, and bringing them before the board. */
@RequestScoped
@Path("/api/v1/costs/pools/{year: " + Figures.YEAR + "}")
@Produces(MediaType.APPLICATION_JSON)
public class PoolsApi {

    @Inject
    private Costs costs;

    @Inject
    private Pools pools;

    @Inject
    private Statements statements;

    @GET
    @Allow(Right.COSTS_READ)
    public Response list(@PathParam("year") int year) {
        return fresh(Response.ok(PoolsJson.of(year, costs.pools(year), pools.standing(year))));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allow(Right.COSTS_EDIT)
    public Response plan(@PathParam("year") int year, @Context HttpHeaders headers, InputStream body)
            throws IOException {
        CostPoolView pool = PoolsDocument.pool(JsonFields.of(JsonBody.read(headers, body), ""), year);
        CostPoolView planned = costs.plan(new PlanCostPool(
                year, pool.code(), pool.names(), pool.amount(), pool.key(), pool.meter(), pool.vat(), pool.basis()));
        return fresh(Response.created(URI.create("/api/v1/costs/pools/" + year)).entity(PoolsJson.of(planned)));
    }

    /** Takes the place of what was known, save the code; the version that was read and the reason are given along. */
    @PUT
    @Path("/{code}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allow(Right.COSTS_EDIT)
    public Response change(
            @PathParam("year") int year, @PathParam("code") String code, @Context HttpHeaders headers, InputStream body)
            throws IOException {
        JsonFields document = JsonFields.of(JsonBody.read(headers, body), "").only("version", "why", "pool");
        CostPoolView wanted = PoolsDocument.pool(document.object("pool"), year);
        if (!wanted.code().equals(code)) {
            throw new InvalidInput("pool.code", "pool.fixed", "the code of a pool stays as it is");
        }
        CostPoolView changed = costs.change(new ChangeCostPool(
                known(year, code).id(),
                document.whole("version"),
                wanted.names(),
                wanted.amount(),
                wanted.key(),
                wanted.meter(),
                wanted.vat(),
                wanted.basis(),
                document.text("why")));
        return fresh(Response.ok(PoolsJson.of(changed)));
    }

    /** Takes a pool off the list, with the version that was read and the reason. */
    @DELETE
    @Path("/{code}")
    @Allow(Right.COSTS_EDIT)
    public Response remove(
            @PathParam("year") int year,
            @PathParam("code") String code,
            @QueryParam("version") long version,
            @QueryParam("why") String why) {
        costs.remove(known(year, code).id(), version, why);
        return Response.noContent().build();
    }

    private CostPoolView known(int year, String code) {
        return costs.pools(year).stream()
                .filter(pool -> pool.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NotFound("cost_pool", code));
    }

    /** How one pool is divided, to work it out again elsewhere: as it was billed, once the year is settled. */
    @GET
    @Path("/{code}/split")
    @Allow(Right.COSTS_READ)
    public Response split(@PathParam("year") int year, @PathParam("code") String code) {
        return fresh(Response.ok(statements.split(year, code)));
    }

    /** Writes the pools as they are now down as a draft decision, or opens adopted ones to correct them. */
    @POST
    @Path("/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allow(Right.COSTS_EDIT)
    public Response draft(@PathParam("year") int year, @Context HttpHeaders headers, InputStream body)
            throws IOException {
        JsonFields document = JsonFields.of(JsonBody.read(headers, body), "").only("title", "correct");
        DecisionView draft = document.flag("correct")
                ? pools.correct(year, document.text("title"))
                : pools.draft(year, document.text("title"));
        return fresh(Response.ok(PoolsJson.of(draft)));
    }

    private static Response fresh(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
