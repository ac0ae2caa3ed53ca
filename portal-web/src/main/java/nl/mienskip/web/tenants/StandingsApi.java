package nl.mienskip.web.tenants;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;
import nl.mienskip.web.shell.JsonBody;

/** Who pays for a village and where it lies, from which day on; and how that changes. */
@RequestScoped
@Path("/api/v1/tenants/{slug}/standings")
@Produces(MediaType.APPLICATION_JSON)
public class StandingsApi {

    private static final String MUNICIPALITY = VillageSlugs.MUNICIPALITY;

    @Inject
    private Tenants tenants;

    @Inject
    private VillageSlugs slugs;

    @GET
    @Allow(Right.TENANTS_READ)
    public Response list(@PathParam("slug") String slug) {
        return answer(slugs.village(slug));
    }

    @PUT
    @Path("/payer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allow(Right.TENANTS_OPEN)
    public Response payer(@PathParam("slug") String slug, @Context HttpHeaders headers, InputStream body)
            throws IOException {
        JsonFields document = JsonFields.of(JsonBody.read(headers, body), "").only("participantId", "from", "why");
        return answer(tenants.payer(
                slugs.village(slug).id(), document.whole("participantId"), from(document), document.text("why")));
    }

    /** No municipality for a village that lies in none of ours. */
    @PUT
    @Path("/municipality")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allow(Right.TENANTS_OPEN)
    public Response place(@PathParam("slug") String slug, @Context HttpHeaders headers, InputStream body)
            throws IOException {
        JsonFields document = JsonFields.of(JsonBody.read(headers, body), "").only(MUNICIPALITY, "from", "why");
        Long municipality =
                document.has(MUNICIPALITY) ? Long.valueOf(slugs.municipality(document.text(MUNICIPALITY))) : null;
        try {
            return answer(tenants.place(slugs.village(slug).id(), municipality, from(document), document.text("why")));
        } catch (InvalidInput e) {
            throw VillageSlugs.at(MUNICIPALITY, "municipalityId", e);
        }
    }

    private static LocalDate from(JsonFields document) {
        return document.has("from") ? document.day("from") : null;
    }

    private Response answer(TenantView tenant) {
        return Response.ok(StandingsJson.of(tenants.timeline(tenant.id()), tenants.list()))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
