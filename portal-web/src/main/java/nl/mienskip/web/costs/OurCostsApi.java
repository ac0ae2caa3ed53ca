package nl.mienskip.web.costs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.mienskip.costs.bills.Bills;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.tenants.Language;

/** At a village's host: what this year costs whoever pays for it, what is expected of it, and what it would be otherwise. */
@RequestScoped
@Path("/api/v1/costs/ours")
@Produces(MediaType.APPLICATION_JSON)
public class OurCostsApi {

    @Inject
    private Bills bills;

    @GET
    @Allow(Right.BILL_READ)
    public Response ours(@Context HttpHeaders headers) {
        Language language = QuotesApi.language(headers);
        return Response.ok(OurCostsJson.of(bills.ours(), language))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_LANGUAGE, language.tag())
                .build();
    }
}
