package nl.mienskip.web.tenants;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.tenants.CloseTenant;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;
import nl.mienskip.web.shell.JsonBody;

/** A village that closes for good: whether and when, announcing it, and taking that back. */
@RequestScoped
@Path("/api/v1/tenants/{slug}/closing")
@Produces(MediaType.APPLICATION_JSON)
public class ClosingsApi {

    private static final String DAY = "day";

    @Inject
    private Tenants tenants;

    @Inject
    private VillageSlugs slugs;

    @GET
    @Allow(Right.TENANTS_READ)
    public Response show(@PathParam("slug") String slug) {
        return answer(slugs.village(slug));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allow(Right.TENANTS_OPEN)
    public Response close(@PathParam("slug") String slug, @Context HttpHeaders headers, InputStream body)
            throws IOException {
        TenantView village = slugs.village(slug);
        JsonFields document = JsonFields.of(JsonBody.read(headers, body), "").only(DAY, "why");
        return answer(tenants.close(
                new CloseTenant(village.id(), document.has(DAY) ? document.day(DAY) : null, document.text("why"))));
    }

    @POST
    @Path("/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allow(Right.TENANTS_OPEN)
    public Response withdraw(@PathParam("slug") String slug, @Context HttpHeaders headers, InputStream body)
            throws IOException {
        TenantView village = slugs.village(slug);
        JsonFields document = JsonFields.of(JsonBody.read(headers, body), "").only("why");
        return answer(tenants.stay(village.id(), document.text("why")));
    }

    private Response answer(TenantView village) {
        JsonObjectBuilder closing = Json.createObjectBuilder()
                .add("tenant", village.slug())
                .add("status", TenantJson.word(village.status()));
        tenants.closesOn(village.id()).ifPresent(day -> closing.add(DAY, day.toString()));
        return Response.ok(closing.build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
