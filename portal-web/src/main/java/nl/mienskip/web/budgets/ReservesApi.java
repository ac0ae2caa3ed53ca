package nl.mienskip.web.budgets;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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
import java.time.DateTimeException;
import java.time.LocalDate;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.reserves.MoveReserve;
import nl.mienskip.costs.reserves.MovementView;
import nl.mienskip.costs.reserves.Reserves;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.kernel.page.Paged;
import nl.mienskip.web.shell.JsonBody;
import nl.mienskip.web.shell.ListAnswer;
import nl.mienskip.web.shell.PageQuestion;

/** The reserve fund: what it stands at, and every movement. */
@RequestScoped
@Path("/api/v1/costs/reserve")
@Produces(MediaType.APPLICATION_JSON)
public class ReservesApi {

    @Inject
    private Reserves reserves;

    @GET
    @Path("/balances/{on: [0-9]{4}-[0-9]{2}-[0-9]{2}}")
    @Allow(Right.COSTS_READ)
    public Response balance(@PathParam("on") String on) {
        return BudgetsApi.answer(ReserveJson.balance(on, reserves.balance(day(on))));
    }

    @GET
    @Path("/movements")
    @Allow(Right.COSTS_READ)
    public Response movements(@Context UriInfo uri) {
        PageQuestion page = PageQuestion.read(uri.getQueryParameters());
        Paged<MovementView> found = reserves.movements(page.number(), page.size());
        return ListAnswer.of(uri, found, ReserveJson.of(found));
    }

    @PUT
    @Path("/opening")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allow(Right.COSTS_EDIT)
    public Response open(@Context HttpHeaders headers, InputStream body) throws IOException {
        reserves.open(command(headers, body));
        return Response.noContent().build();
    }

    @POST
    @Path("/movements")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allow(Right.COSTS_EDIT)
    public Response move(@Context HttpHeaders headers, InputStream body) throws IOException {
        reserves.move(command(headers, body));
        return Response.noContent().build();
    }

    private static MoveReserve command(HttpHeaders headers, InputStream body) throws IOException {
        JsonFields question =
                JsonFields.of(JsonBody.read(headers, body), "").only("on", "amount", "purpose", "reference");
        return new MoveReserve(
                question.day("on"),
                Money.ofEuros(question.figure("amount"), "amount"),
                question.text("purpose"),
                question.text("reference"));
    }

    private static LocalDate day(String on) {
        try {
            return LocalDate.parse(on);
        } catch (DateTimeException e) {
            throw new InvalidInput("on", "date.wrong", "on must be a date such as 2026-11-21");
        }
    }
}
