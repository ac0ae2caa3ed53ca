package nl.mienskip.web.costs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import nl.mienskip.costs.Costs;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.web.shell.JsonBody;

/** Splits a total that is asked about; stores nothing. What is wrong with the question comes back as a problem. */
@RequestScoped
@Path("/api/v1/costs/split")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class CostsApi {

    @Inject
    private Costs costs;

    @POST
    @Allow(Right.COSTS_READ)
    public Response split(@Context HttpHeaders headers, InputStream body) throws IOException {
        String shares = SharesJson.of(costs.split(SplitQuestion.read(JsonBody.read(headers, body))));
        return Response.ok(shares).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
