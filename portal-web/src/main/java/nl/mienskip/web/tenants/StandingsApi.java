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
import nl.mienskip.kernel.NotFound;
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

    private static final String MUNICIPALITY = "municipality";

    @Inject
    private Tenants tenants;

    @GET
    @Allow(Right.TENANTS_READ)
    public Response list(@PathParam("slug") String slug) {
        return answer(village(slug));
    }

    @PUT
    @Path("/payer")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allow(Right.TENANTS_OPEN)
    public Response payer(@PathParam("slug") String slug, @Context HttpHeaders headers, InputStream body)
            throws IOException {
        JsonFields document = JsonFields.of(JsonBody.read(headers, body), "").only("participantId", "from", "why");
        return answer(tenants.payer(
                village(slug).id(), document.whole("participantId"), from(document), document.text("why")));
    }

    /** No municipality for a village that lies in none of ours. */
    @PUT
    @Path("/municipality")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allow(Right.TENANTS_OPEN)
    public Response place(@PathParam("slug") String slug, @Context HttpHeaders headers, InputStream body)
            throws IOException {
        JsonFields document = JsonFields.of(JsonBody.read(headers, body), "").only(MUNICIPALITY, "from", "why");
        Long municipality = document.has(MUNICIPALITY) ? Long.valueOf(municipality(document)) : null;
        try {
            return answer(tenants.place(village(slug).id(), municipality, from(document), document.text("why")));
        } catch (InvalidInput e) {
            // the core knows a municipality by its id, the document by its slug
            throw e.field().equals("municipalityId")
                    ? new InvalidInput(MUNICIPALITY, e.code(), e.getMessage(), e.arguments())
                    : e;
        }
    }

    private long municipality(JsonFields document) {
        try {
            return village(document.text(MUNICIPALITY)).id();
        } catch (NotFound e) {
            throw new InvalidInput(MUNICIPALITY, "municipality.unknown", "there is no municipality of that slug");
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

    /** The platform is a tenant to the code, not to who reads the list of villages. */
    private TenantView village(String slug) {
        TenantView tenant = tenants.bySlug(slug);
        if (tenant.platform()) {
            throw new NotFound("tenant", slug);
        }
        return tenant;
    }
}
