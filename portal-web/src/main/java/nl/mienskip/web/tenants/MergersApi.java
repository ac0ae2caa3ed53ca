package nl.mienskip.web.tenants;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.Consumes;
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
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.tenants.MergeTenants;
import nl.mienskip.tenants.MergerView;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;
import nl.mienskip.web.shell.JsonBody;

/** A village that goes up in another. */
@RequestScoped
@Path("/api/v1/tenants/{slug}/merger")
@Produces(MediaType.APPLICATION_JSON)
public class MergersApi {

    private static final String INTO = "into";

    @Inject
    private Tenants tenants;

    @Inject
    private VillageSlugs slugs;

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allow(Right.TENANTS_OPEN)
    public Response merge(@PathParam("slug") String slug, @Context HttpHeaders headers, InputStream body)
            throws IOException {
        TenantView ending = slugs.village(slug);
        JsonFields document = JsonFields.of(JsonBody.read(headers, body), "").only(INTO, "day", "why");
        merge(new MergeTenants(
                ending.id(), into(document), document.has("day") ? document.day("day") : null, document.text("why")));
        return answer(ending);
    }

    private void merge(MergeTenants command) {
        try {
            tenants.merge(command);
        } catch (InvalidInput e) {
            throw VillageSlugs.at(INTO, "intoId", e);
        }
    }

    private long into(JsonFields document) {
        return slugs.named(
                document.text(INTO), new InvalidInput(INTO, "tenant.unknown", "there is no village of that slug"));
    }

    private Response answer(TenantView ended) {
        MergerView merger = tenants.merger(ended.id()).orElseThrow();
        return Response.ok(Json.createObjectBuilder()
                        .add("tenant", ended.slug())
                        .add(INTO, merger.intoSlug())
                        .add("day", merger.on().toString())
                        .build()
                        .toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
