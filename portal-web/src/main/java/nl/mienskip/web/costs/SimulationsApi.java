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
import nl.mienskip.kernel.actor.AllowAll;

/** Reckons what plans would cost their members; stores nothing. */
@RequestScoped
@Path("/api/v1/costs/simulations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class SimulationsApi {

    @Inject
    private Scenarios scenarios;

    @Inject
    private OpenDesk desk;

    @POST
    @AllowAll("whoever wants to try a plan may; nothing of ours is in it")
    public Response simulate(@Context HttpHeaders headers, InputStream body) throws IOException {
        return Response.ok(OutlookJson.of(scenarios.simulate(SimulationDocument.read(desk.take(headers, body)))))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
