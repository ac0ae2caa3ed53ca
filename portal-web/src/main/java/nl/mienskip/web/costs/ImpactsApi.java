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
import nl.mienskip.costs.scenarios.Scenarios;
import nl.mienskip.costs.scenarios.SimulationDocument;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.web.shell.JsonBody;

/** Reckons what plans would mean for the participants of now; stores nothing. */
@RequestScoped
@Path("/api/v1/costs/impacts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ImpactsApi {

    private static final int MOST_BYTES = 256 * 1024;

    @Inject
    private Scenarios scenarios;

    @POST
    @Allow(Right.COSTS_READ)
    public Response impacts(@Context HttpHeaders headers, InputStream body) throws IOException {
        JsonFields question = JsonFields.of(JsonBody.read(headers, body, MOST_BYTES), "");
        return Response.ok(ImpactsJson.of(scenarios.impacts(SimulationDocument.read(question))))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
