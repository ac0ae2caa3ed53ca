package nl.mienskip.web.statements;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;

/** How a pool was divided that a statement bills a part of, as a file to work out again. */
@RequestScoped
@Path("/statements/{number: " + StatementDesk.NUMBER + "}/splits/{pool: [a-z][a-z0-9-]{0,39}}.json")
public class StatementSplitResource {

    @Inject
    private StatementDesk desk;

    @GET
    @Allow({Right.COSTS_READ, Right.BILL_READ})
    public Response file(@PathParam("number") String number, @PathParam("pool") String pool) {
        return Response.ok(desk.split(number, pool), MediaType.APPLICATION_JSON_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "private, no-store")
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        "attachment; filename=\"split-" + number + "-" + pool + ".json\"")
                .build();
    }
}
