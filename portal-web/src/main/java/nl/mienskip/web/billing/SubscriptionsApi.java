package nl.mienskip.web.billing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import nl.mienskip.costs.subscriptions.ChangeSubscription;
import nl.mienskip.costs.subscriptions.SubscriptionView;
import nl.mienskip.costs.subscriptions.Subscriptions;
import nl.mienskip.costs.subscriptions.TakeService;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.web.shell.JsonBody;

/** Which services a participant takes, from which year to which. */
@RequestScoped
@Path(SubscriptionsApi.ROOT)
@Produces(MediaType.APPLICATION_JSON)
public class SubscriptionsApi {

    static final String ROOT = "/api/v1/costs/subscriptions";

    private static final String ONE = "/{id: [1-9][0-9]{0,17}}";

    @Inject
    private Subscriptions subscriptions;

    @GET
    @Allow(Right.COSTS_READ)
    public Response list(@Context UriInfo uri) {
        return Answers.list(
                "subscriptions",
                subscriptions.ofParticipant(Asked.participant(uri.getQueryParameters())),
                SubscriptionsApi::write);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allow(Right.COSTS_EDIT)
    public Response take(@Context HttpHeaders headers, InputStream body) throws IOException {
        JsonFields fields =
                JsonFields.of(JsonBody.read(headers, body), "").only("participant", "service", "since", "until");
        SubscriptionView taken = subscriptions.take(new TakeService(
                Numbers.id(fields, "participant"), fields.text("service"), fields.whole("since"), until(fields)));
        return Answers.created(ROOT + "?participant=" + taken.participantId(), taken, SubscriptionsApi::write);
    }

    @PUT
    @Path(ONE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Allow(Right.COSTS_EDIT)
    public Response change(@PathParam("id") long id, @Context HttpHeaders headers, InputStream body)
            throws IOException {
        JsonFields fields = JsonFields.of(JsonBody.read(headers, body), "").only("version", "since", "until", "why");
        return Answers.ok(
                subscriptions.change(new ChangeSubscription(
                        id, Numbers.id(fields, "version"), fields.whole("since"), until(fields), fields.text("why"))),
                SubscriptionsApi::write);
    }

    /** Takes it off the list, as if it had never been taken. */
    @DELETE
    @Path(ONE)
    @Allow(Right.COSTS_EDIT)
    public Response remove(@PathParam("id") long id, @QueryParam("why") String why) {
        subscriptions.remove(id, why);
        return Response.noContent().build();
    }

    private static Integer until(JsonFields fields) {
        return fields.has("until") ? fields.whole("until") : null;
    }

    private static void write(JsonGenerator json, SubscriptionView view) {
        json.writeStartObject()
                .write("id", view.id())
                .write("participant", view.participantId())
                .write("service", view.service())
                .write("since", view.since());
        if (view.until() != null) {
            json.write("until", view.until());
        }
        json.write("version", view.version()).writeEnd();
    }
}
