package nl.mienskip.web.costs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.mienskip.costs.tariffs.TariffDocument;
import nl.mienskip.kernel.actor.AllowAll;

/** How a tariff is written, and one to begin from. */
@RequestScoped
@Path("/api/v1/costs/tariff")
@Produces(MediaType.APPLICATION_JSON)
public class TariffSchemaApi {

    /** The JSON schema of tariffs. */
    @GET
    @Path("schema.json")
    @AllowAll("whoever writes a price list needs it")
    public Response schema() {
        return document(TariffDocument.SCHEMA);
    }

    /** A whole tariff, after one of 2021. */
    @GET
    @Path("example.json")
    @AllowAll("whoever writes a price list may begin from it")
    public Response example() {
        return document(TariffDocument.EXAMPLE);
    }

    private static Response document(String text) {
        return Response.ok(text).header(HttpHeaders.CACHE_CONTROL, "no-cache").build();
    }
}
