package nl.mienskip.web.tenants;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
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
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.page.Paged;
import nl.mienskip.openings.OpenVillage;
import nl.mienskip.openings.OpeningView;
import nl.mienskip.openings.Openings;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Tenants;
import nl.mienskip.web.shell.JsonBody;
import nl.mienskip.web.shell.ListAnswer;

/** Villages and municipalities: the list, one of them, opening one, and the steps of its opening. */
@RequestScoped
@Path("/api/v1/tenants")
@Produces(MediaType.APPLICATION_JSON)
public class TenantsApi {

    private static final String ROOT = "/api/v1/tenants";

    @Inject
    private Tenants tenants;

    @Inject
    private VillageSlugs slugs;

    @Inject
    private Openings openings;

    @GET
    @Allow(Right.TENANTS_READ)
    public Response list(@Context UriInfo uri) {
        TenantsQuestion question = TenantsQuestion.read(uri.getQueryParameters());
        Paged<TenantView> found = tenants.find(
                question.filter(), question.page().number(), question.page().size());
        return ListAnswer.of(uri, found, TenantJson.list(found));
    }

    @GET
    @Path("/{slug}")
    @Allow(Right.TENANTS_READ)
    public Response show(@PathParam("slug") String slug) {
        return fresh(Response.ok(whole(slugs.village(slug))));
    }

    /** Lays the village down and takes the steps of its opening; those are in the answer, done or not. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allow(Right.TENANTS_OPEN)
    public Response open(@Context HttpHeaders headers, InputStream body) throws IOException {
        OpeningView opening = opened(OpenVillageDocument.read(JsonBody.read(headers, body), slugs::municipality));
        URI where = URI.create(ROOT + "/" + opening.slug());
        return fresh(Response.created(where).entity(whole(slugs.village(opening.slug()))));
    }

    @GET
    @Path("/{slug}/steps")
    @Allow(Right.TENANTS_READ)
    public Response steps(@PathParam("slug") String slug) {
        return fresh(Response.ok(OpeningJson.of(openings.show(slug))));
    }

    /** Goes on with an opening where it stopped. */
    @POST
    @Path("/{slug}/steps")
    @Allow(Right.TENANTS_OPEN)
    public Response repeat(@PathParam("slug") String slug) {
        return fresh(Response.ok(OpeningJson.of(openings.repeat(slug))));
    }

    private OpeningView opened(OpenVillage command) {
        try {
            return openings.open(command);
        } catch (InvalidInput e) {
            throw VillageSlugs.at(VillageSlugs.MUNICIPALITY, "municipalityId", e);
        }
    }

    private String whole(TenantView tenant) {
        return TenantJson.of(
                tenant,
                tenants.hosts(tenant.id()),
                tenants.municipality(tenant.id()).orElse(null),
                tenants.merger(tenant.id()).orElse(null),
                openings.find(tenant.slug()).orElse(null));
    }

    private static Response fresh(Response.ResponseBuilder answer) {
        return answer.header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
