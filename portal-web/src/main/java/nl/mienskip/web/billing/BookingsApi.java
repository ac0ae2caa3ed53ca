package nl.mienskip.web.billing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.stream.JsonGenerator;
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
import nl.mienskip.costs.subscriptions.BookWork;
import nl.mienskip.costs.subscriptions.BookingView;
import nl.mienskip.costs.subscriptions.Subscriptions;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.web.shell.JsonBody;

/** Hours that were worked for a participant, and what was paid to others for it. */
@RequestScoped
@Path(BookingsApi.ROOT)
@Produces(MediaType.APPLICATION_JSON)
public class BookingsApi {

    static final String ROOT = "/api/v1/costs/bookings";

    @Inject
    private Subscriptions subscriptions;

    @GET
    @Allow(Right.COSTS_READ)
    public Response list(@Context UriInfo uri) {
        return Answers.list(
                "bookings",
                subscriptions.bookings(
                        Asked.participant(uri.getQueryParameters()), Asked.year(uri.getQueryParameters())),
                BookingsApi::write);
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allow(Right.COSTS_EDIT)
    public Response book(@Context HttpHeaders headers, InputStream body) throws IOException {
        JsonFields fields = JsonFields.of(JsonBody.read(headers, body), "")
                .only("participant", "rule", "on", "hours", "cost", "reference");
        BookingView booked = subscriptions.book(new BookWork(
                Numbers.id(fields, "participant"),
                fields.text("rule"),
                fields.day("on"),
                fields.optionalFigure("hours"),
                fields.has("cost") ? Numbers.amount(fields, "cost") : null,
                fields.text("reference")));
        return Answers.created(
                ROOT + "?participant=" + booked.participantId() + "&year="
                        + booked.on().getYear(),
                booked,
                BookingsApi::write);
    }

    /** Has a booking count no more. */
    @POST
    @Path("/{id: [1-9][0-9]{0,17}}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allow(Right.COSTS_EDIT)
    public Response withdraw(@PathParam("id") long id, @Context HttpHeaders headers, InputStream body)
            throws IOException {
        JsonFields fields = JsonFields.of(JsonBody.read(headers, body), "").only("why");
        return Answers.ok(subscriptions.withdraw(id, fields.text("why")), BookingsApi::write);
    }

    private static void write(JsonGenerator json, BookingView view) {
        json.writeStartObject()
                .write("id", view.id())
                .write("participant", view.participantId())
                .write("rule", view.rule())
                .write("on", view.on().toString());
        if (view.hours() != null) {
            json.write("hours", view.hours().toPlainString());
        } else {
            json.write("cost", view.cost().toString());
        }
        json.write("reference", view.reference()).write("by", view.by()).write("counts", view.counts());
        if (!view.counts()) {
            json.write("withdrawnWhy", view.withdrawnWhy());
        }
        json.writeEnd();
    }
}
