package nl.mienskip.web.budgets;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import nl.mienskip.costs.budgets.BudgetSheet;
import nl.mienskip.costs.budgets.Budgets;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.csv.CsvTable;
import nl.mienskip.web.shell.VersionQuestion;

/** The lines of a budget as spreadsheets in the Netherlands write them. */
@RequestScoped
@Path(BudgetsApi.PATH + BudgetsApi.OF_YEAR + "/lines.csv")
public class BudgetSheetApi {

    private static final String CSV = "text/csv";

    @Inject
    private Budgets budgets;

    @GET
    @Produces(CSV + ";charset=UTF-8")
    @Allow(Right.COSTS_READ)
    public Response write(@PathParam("year") int year) {
        return Response.ok(BudgetSheet.write(BudgetsApi.required(budgets, year)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"mienskip-budget-" + year + ".csv\"")
                .build();
    }

    /**
     * @param version of the budget whose lines the sheet takes the place of
     * @param why asked when it has lines
     */
    @PUT
    @Consumes(CSV)
    @Produces(MediaType.APPLICATION_JSON)
    @Allow(Right.COSTS_EDIT)
    public Response replace(
            @PathParam("year") int year,
            @QueryParam("version") String version,
            @QueryParam("why") String why,
            InputStream body)
            throws IOException {
        byte[] sheet = body.readNBytes(CsvTable.MOST_BYTES + 1);
        return BudgetsApi.answer(
                BudgetJson.of(budgets.replace(year, VersionQuestion.read(version), BudgetSheet.read(sheet), why)));
    }
}
