package nl.mienskip.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.kernel.identity.KeycloakSettings;
import nl.mienskip.web.shell.Page;
import nl.mienskip.web.shell.Visit;

/** The API's description, for people and for programs. */
@RequestScoped
@Path("/api")
public class ApiResource {

    @Inject
    private Visit visit;

    @Inject
    private KeycloakSettings keycloak;

    /** The page. */
    @GET
    @Produces(MediaType.TEXT_HTML)
    @AllowAll("who wants to use the API begins here")
    public Page page() {
        return Page.of(
                "api/show.jte",
                new ApiPage(
                        visit.layout("API"),
                        keycloak.issuer() + "/protocol/openid-connect/token",
                        ApiDocument.description(),
                        ApiDocument.groups()));
    }

    /** The document. */
    @GET
    @Path("/v1/openapi.json")
    @Produces(MediaType.APPLICATION_JSON)
    @AllowAll("programs make their clients from it")
    public Response document() {
        return Response.ok(ApiDocument.TEXT)
                .header(HttpHeaders.CACHE_CONTROL, "no-cache")
                .build();
    }
}
