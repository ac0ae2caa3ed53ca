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
import nl.mienskip.costs.Money;
import nl.mienskip.costs.budgets.BookActual;
import nl.mienskip.costs.budgets.BookingView;
import nl.mienskip.costs.budgets.Budgets;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.kernel.page.Paged;
import nl.mienskip.web.shell.JsonBody;
import nl.mienskip.web.shell.ListAnswer;
import nl.mienskip.web.shell.PageQuestion;

/** What was booked on a line of a budget, and what it brought. */
@RequestScoped
@Path("/api/v1/costs/budget-lines/{id: [1-9][0-9]{0,17}}")
@Produces(MediaType.APPLICATION_JSON)
public class BudgetLinesApi {

    @Inject
    private Budgets budgets;

    @GET
    @Path("/bookings")
    @Allow(Right.COSTS_READ)
    public Response bookings(@PathParam("id") long id, @Context UriInfo uri) {
        PageQuestion page = PageQuestion.read(uri.getQueryParameters());
        Paged<BookingView> found = budgets.bookings(id, page.number(), page.size());
        return ListAnswer.of(uri, found, BudgetJson.bookings(found));
    }

    @POST
    @Path("/bookings")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allow(Right.COSTS_EDIT)
    public Response book(@PathParam("id") long id, @Context HttpHeaders headers, InputStream body) throws IOException {
        JsonFields question = JsonFields.of(JsonBody.read(headers, body), "").only("on", "amount", "reference");
        BookingView booked = budgets.book(new BookActual(
                id,
                question.day("on"),
                Money.ofEuros(question.figure("amount"), "amount"),
                question.text("reference")));
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(BudgetJson.of(booked))
                .build();
    }

    @PUT
    @Path("/achieved")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allow(Right.COSTS_EDIT)
    public Response achieve(@PathParam("id") long id, @Context HttpHeaders headers, InputStream body)
            throws IOException {
        JsonFields question = JsonFields.of(JsonBody.read(headers, body), "").only("version", "achieved");
        return BudgetsApi.answer(
                BudgetJson.of(budgets.achieve(id, question.whole("version"), question.text("achieved"))));
    }
}
