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
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import nl.mienskip.costs.Figures;
import nl.mienskip.costs.budgets.BudgetDocument;
import nl.mienskip.costs.budgets.BudgetView;
import nl.mienskip.costs.budgets.Budgets;
import nl.mienskip.costs.decisions.DecisionView;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.NotFound;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.web.shell.JsonBody;

/** What a year is to cost, what was booked on it so far, what became of it, and drafts of decisions about it. */
@RequestScoped
@Path(BudgetsApi.PATH)
@Produces(MediaType.APPLICATION_JSON)
public class BudgetsApi {

    static final String PATH = "/api/v1/costs/budgets";
    static final String OF_YEAR = "/{year: " + Figures.YEAR + "}";

    @Inject
    private Budgets budgets;

    @GET
    @Allow(Right.COSTS_READ)
    public Response years() {
        return answer(BudgetJson.years(budgets.years()));
    }

    @GET
    @Path(OF_YEAR)
    @Allow(Right.COSTS_READ)
    public Response show(@PathParam("year") int year) {
        return answer(BudgetJson.of(required(budgets, year)));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allow(Right.COSTS_EDIT)
    public Response begin(@Context HttpHeaders headers, InputStream body) throws IOException {
        JsonFields question = JsonFields.of(JsonBody.read(headers, body), "").only("year", "reserve", "from");
        int year = Figures.year(question, "year");
        BudgetView begun = question.has("from")
                ? budgets.beginFrom(year, Figures.year(question.only("year", "from"), "from"))
                : budgets.begin(year, question.figure("reserve"));
        return Response.created(URI.create(PATH + "/" + year))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(BudgetJson.of(begun))
                .build();
    }

    @PUT
    @Path(OF_YEAR + "/reserve")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allow(Right.COSTS_EDIT)
    public Response reserve(@PathParam("year") int year, @Context HttpHeaders headers, InputStream body)
            throws IOException {
        JsonFields question = JsonFields.of(JsonBody.read(headers, body), "").only("version", "reserve", "why");
        return answer(BudgetJson.of(
                budgets.reserve(year, question.whole("version"), question.figure("reserve"), question.text("why"))));
    }

    @PUT
    @Path(OF_YEAR + "/lines")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allow(Right.COSTS_EDIT)
    public Response replace(@PathParam("year") int year, @Context HttpHeaders headers, InputStream body)
            throws IOException {
        JsonFields question = JsonFields.of(JsonBody.read(headers, body), "").only("version", "lines", "why");
        return answer(BudgetJson.of(budgets.replace(
                year,
                question.whole("version"),
                BudgetDocument.lines(question),
                question.has("why") ? question.text("why") : "")));
    }

    @GET
    @Path(OF_YEAR + "/account")
    @Allow(Right.COSTS_READ)
    public Response account(@PathParam("year") int year) {
        return answer(BudgetDocument.of(budgets.account(year)).toString());
    }

    @POST
    @Path(OF_YEAR + "/proposals")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allow(Right.COSTS_EDIT)
    public Response draft(@PathParam("year") int year, @Context HttpHeaders headers, InputStream body)
            throws IOException {
        JsonFields question = JsonFields.of(JsonBody.read(headers, body), "").only("kind", "title", "lines");
        DecisionView draft = draft(year, question.text("kind"), question.text("title"), question);
        return Response.status(Response.Status.CREATED)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(BudgetJson.written(json ->
                        json.writeStartObject().write("decision", draft.id()).writeEnd()))
                .build();
    }

    private DecisionView draft(int year, String kind, String title, JsonFields question) {
        if (kind.equals("top-up")) {
            return budgets.putForwardTopUp(year, title, BudgetDocument.lines(question));
        }
        question.only("kind", "title");
        return switch (kind) {
            case "budget" -> budgets.putForward(year, title);
            case "account" -> budgets.putForwardAccount(year, title);
            default -> throw new InvalidInput("kind", "budget.proposal", "kind is one of budget, top-up, account");
        };
    }

    static BudgetView required(Budgets budgets, int year) {
        return budgets.ofYear(year).orElseThrow(() -> new NotFound("budget", year));
    }

    static Response answer(String document) {
        return Response.ok(document)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
