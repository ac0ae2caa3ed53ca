package nl.mienskip.web.costs;

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
import java.io.IOException;
import java.io.InputStream;
import nl.mienskip.costs.quotes.Quotes;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.tenants.Language;
import nl.mienskip.web.shell.JsonBody;

/** What the tariff of a decision means: for each participant beside what it pays now, and for any member. */
@RequestScoped
@Path("/api/v1/costs/decisions/{id: [1-9][0-9]{0,17}}/quotes")
@Produces(MediaType.APPLICATION_JSON)
public class DecisionQuotesApi {

    @Inject
    private Quotes quotes;

    @GET
    @Allow(Right.COSTS_READ)
    public Response effects(@PathParam("id") long id) {
        return Response.ok(DecisionJson.effects(quotes.effects(id)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allow(Right.COSTS_READ)
    public Response quote(@PathParam("id") long id, @Context HttpHeaders headers, InputStream body) throws IOException {
        JsonFields question = JsonFields.of(JsonBody.read(headers, body), "").only("facts");
        Language language = QuotesApi.language(headers);
        return Response.ok(QuoteJson.of(quotes.quote(id, question.object("facts")), language))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .build();
    }
}
