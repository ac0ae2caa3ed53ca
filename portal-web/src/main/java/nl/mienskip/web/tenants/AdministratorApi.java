package nl.mienskip.web.tenants;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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
import nl.mienskip.openings.Openings;
import nl.mienskip.web.shell.JsonBody;

/** The administrator of a village that has none who comes. */
@RequestScoped
@Path("/api/v1/tenants/{slug}/administrator")
public class AdministratorApi {

    private static final String WITHIN_AN_OPENING = "administrator.";

    @Inject
    private Openings openings;

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Allow(Right.TENANTS_OPEN)
    public Response name(@PathParam("slug") String slug, @Context HttpHeaders headers, InputStream body)
            throws IOException {
        JsonFields document = JsonFields.of(JsonBody.read(headers, body), "")
                .only("givenName", "familyName", "email", "language", "why");
        try {
            openings.nameAdministrator(slug, OpenVillageDocument.administrator(document), document.text("why"));
        } catch (InvalidInput e) {
            // here the administrator is the whole document
            String field = e.field().startsWith(WITHIN_AN_OPENING)
                    ? e.field().substring(WITHIN_AN_OPENING.length())
                    : e.field();
            throw new InvalidInput(field, e.code(), e.getMessage(), e.arguments());
        }
        return Response.noContent()
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
