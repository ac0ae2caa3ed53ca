package nl.mienskip.web.tenants;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
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
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.kernel.media.Media;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.web.shell.JsonBody;

/** How much the pictures of a village may take, and saying so. */
@RequestScoped
@Path("/api/v1/tenants/{slug}/storage")
@Produces(MediaType.APPLICATION_JSON)
public class StorageApi {

    private static final String MEGABYTES = "megabytes";

    @Inject
    private Media media;

    @Inject
    private VillageSlugs slugs;

    @GET
    @Allow(Right.TENANTS_READ)
    public Response show(@PathParam("slug") String slug) {
        return answer(slugs.village(slug));
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Allow(Right.TENANTS_OPEN)
    public Response allow(@PathParam("slug") String slug, @Context HttpHeaders headers, InputStream body)
            throws IOException {
        TenantView village = slugs.village(slug);
        JsonFields document = JsonFields.of(JsonBody.read(headers, body), "").only(MEGABYTES, "why");
        media.allow(
                village.id(),
                village.slug(),
                document.has(MEGABYTES) ? document.whole(MEGABYTES) : null,
                document.text("why"));
        return answer(village);
    }

    private Response answer(TenantView village) {
        return Response.ok(Json.createObjectBuilder()
                        .add("tenant", village.slug())
                        .add(MEGABYTES, media.megabytes(village.id()))
                        .build()
                        .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
