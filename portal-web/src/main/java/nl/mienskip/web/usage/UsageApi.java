package nl.mienskip.web.usage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.usage.DayUse;
import nl.mienskip.usage.Usage;

/**
 * What one tenant used of one meter, day by day, both ends included. A day that is not listed had no use. The answer has
 * what was asked of this server before it; what another node counted can be five seconds late.
 */
@RequestScoped
@Path("/api/v1/usage")
@Produces(MediaType.APPLICATION_JSON)
public class UsageApi {

    @Inject
    private Usage usage;

    @GET
    @Allow(Right.USAGE_READ)
    public Response days(@Context UriInfo uri) {
        UsageQuestion question = UsageQuestion.read(uri.getQueryParameters());
        return Response.ok(UsageJson.of(question, answer(question)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private List<DayUse> answer(UsageQuestion question) {
        try {
            return usage.days(question.tenant(), question.meter(), question.from(), question.to());
        } catch (NotFound e) {
            throw new InvalidInput(
                    "tenant", "tenant.unknown", "there is no tenant '" + UsageQuestion.shown(question.tenant()) + "'");
        }
    }
}
