package nl.mienskip.web.costs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.StringWriter;
import nl.mienskip.costs.pools.Pools;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;

/** What the pools of a decision mean for each participant, and how much more or less other keys would ask of it. */
@RequestScoped
@Path("/api/v1/costs/decisions/{id: [1-9][0-9]{0,17}}/keys")
@Produces(MediaType.APPLICATION_JSON)
public class DecisionKeysApi {

    @Inject
    private Pools pools;

    @GET
    @Allow(Right.COSTS_READ)
    public Response effects(@PathParam("id") long id) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.createGenerator(text)) {
            json.writeStartObject().writeStartArray("participants");
            pools.effects(id).forEach(member -> OurCostsJson.write(json, member));
            json.writeEnd().writeEnd();
        }
        return Response.ok(text.toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
