package nl.mienskip.web.costs;

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
import nl.mienskip.costs.decisions.Decisions;
import nl.mienskip.costs.decisions.RecordVotes;
import nl.mienskip.costs.decisions.VoteSheet;
import nl.mienskip.costs.decisions.VotesFile;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.csv.CsvTable;
import nl.mienskip.web.shell.VersionQuestion;

/** The votes about a decision as spreadsheets in the Netherlands write them. */
@RequestScoped
@Path(DecisionsApi.PATH + DecisionsApi.ONE + "/votes.csv")
public class DecisionVotesApi {

    private static final String CSV = "text/csv";

    @Inject
    private Decisions decisions;

    @GET
    @Produces(CSV + ";charset=UTF-8")
    @Allow(Right.COSTS_READ)
    public Response write(@PathParam("id") long id) {
        return Response.ok(VotesFile.write(decisions.votes(id)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"mienskip-votes-" + id + ".csv\"")
                .build();
    }

    /** @param version of the decision as it was read */
    @PUT
    @Consumes(CSV)
    @Produces(MediaType.APPLICATION_JSON)
    @Allow(Right.DECISIONS_RECORD)
    public Response record(@PathParam("id") long id, @QueryParam("version") String version, InputStream body)
            throws IOException {
        long read = VersionQuestion.read(version);
        byte[] file = body.readNBytes(CsvTable.MOST_BYTES + 1);
        VoteSheet sheet = decisions.recordVotes(new RecordVotes(
                id, read, VotesFile.read(file, decisions.votes(id).roll())));
        return Response.ok(DecisionJson.of(sheet))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
