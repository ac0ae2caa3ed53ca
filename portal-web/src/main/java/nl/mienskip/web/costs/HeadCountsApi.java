package nl.mienskip.web.costs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import nl.mienskip.costs.Figures;
import nl.mienskip.headcounts.HeadCountImport;
import nl.mienskip.headcounts.HeadCounts;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.csv.CsvTable;
import nl.mienskip.tenants.Tenants;

/** How many people live where: the figures that a year goes by, and new ones from a spreadsheet. */
@RequestScoped
@Path("/api/v1/costs/head-counts")
@Produces(MediaType.APPLICATION_JSON)
public class HeadCountsApi {

    @Inject
    private HeadCounts counts;

    @Inject
    private Tenants tenants;

    @GET
    @Path("/{year: " + Figures.YEAR + "}")
    @Allow(Right.COSTS_READ)
    public Response list(@PathParam("year") int year) {
        return fresh(HeadCountsJson.of(year, tenants.list(), counts.ofYear(year)));
    }

    /** Tells what the file changes; with preview, nothing is stored. */
    @POST
    @Consumes("text/csv")
    @Allow(Right.COSTS_EDIT)
    public Response read(@QueryParam("preview") boolean preview, InputStream body) throws IOException {
        byte[] file = body.readNBytes(CsvTable.MOST_BYTES + 1);
        HeadCountImport read = preview ? counts.preview(file) : counts.read(file);
        return fresh(HeadCountsJson.of(read));
    }

    private static Response fresh(String answer) {
        return Response.ok(answer).header(HttpHeaders.CACHE_CONTROL, "no-store").build();
    }
}
