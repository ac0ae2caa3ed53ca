package nl.mienskip.web.billing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.stream.Collectors;
import nl.mienskip.costs.invoices.Invoice;
import nl.mienskip.costs.statements.PlannedStatement;
import nl.mienskip.costs.statements.RoundKind;
import nl.mienskip.costs.statements.RoundPlan;
import nl.mienskip.costs.statements.RoundQuestion;
import nl.mienskip.costs.statements.RoundView;
import nl.mienskip.costs.statements.Statements;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.web.shell.JsonBody;

/** Rounds of statements: who would get what, issuing what was shown, and what was issued. */
@RequestScoped
@Path("/api/v1/costs")
@Produces(MediaType.APPLICATION_JSON)
public class RoundsApi {

    @Inject
    private Statements statements;

    @GET
    @Path("/rounds")
    @Allow(Right.COSTS_READ)
    public Response list(@Context UriInfo uri) {
        return Answers.list("rounds", statements.rounds(Asked.year(uri.getQueryParameters())), RoundsApi::write);
    }

    /** Stores nothing. */
    @POST
    @Path("/round-plans")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allow(Right.COSTS_READ)
    public Response plan(@Context HttpHeaders headers, InputStream body) throws IOException {
        JsonFields fields = JsonFields.of(JsonBody.read(headers, body), "").only("year", "kind", "part", "of");
        return Answers.ok(statements.plan(question(fields)), RoundsApi::write);
    }

    @POST
    @Path("/rounds")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allow(Right.COSTS_EDIT)
    public Response issue(@Context HttpHeaders headers, InputStream body) throws IOException {
        JsonFields fields =
                JsonFields.of(JsonBody.read(headers, body), "").only("year", "kind", "part", "of", "digest");
        RoundView issued = statements.issue(question(fields), fields.text("digest"));
        return Answers.created("/api/v1/costs/rounds?year=" + issued.round().year(), issued, RoundsApi::write);
    }

    private static RoundQuestion question(JsonFields fields) {
        String kind = fields.text("kind");
        return new RoundQuestion(
                fields.whole("year"),
                Arrays.stream(RoundKind.values())
                        .filter(each -> each.apiName().equals(kind))
                        .findFirst()
                        .orElseThrow(() -> new InvalidInput(
                                "kind",
                                "round.kind",
                                "the kind is one of "
                                        + Arrays.stream(RoundKind.values())
                                                .map(RoundKind::apiName)
                                                .collect(Collectors.joining(", ")))),
                fields.has("part") ? fields.whole("part") : 1,
                fields.has("of") ? fields.whole("of") : 1);
    }

    static void write(JsonGenerator json, RoundQuestion round) {
        json.write("year", round.year())
                .write("kind", round.kind().apiName())
                .write("part", round.number())
                .write("of", round.of());
    }

    private static void write(JsonGenerator json, RoundView view) {
        json.writeStartObject().write("id", view.id());
        write(json, view.round());
        json.write("issued", view.issued().toString())
                .write("by", view.by())
                .write("statements", view.statements())
                .write("net", view.net().toString())
                .write("total", view.total().toString())
                .write("digest", view.digest())
                .writeEnd();
    }

    private static void write(JsonGenerator json, RoundPlan plan) {
        json.writeStartObject();
        write(json, plan.round());
        json.write("net", plan.net().toString())
                .write("total", plan.total().toString())
                .write("digest", plan.digest())
                .write("issuable", plan.issuable())
                .writeStartArray("missing");
        plan.missing().forEach(json::write);
        json.writeEnd().writeStartArray("unknown");
        plan.unknown().forEach(notes -> {
            json.writeStartObject()
                    .write("participant", notes.participantId())
                    .write("name", notes.name())
                    .writeStartArray("codes");
            notes.codes().forEach(json::write);
            json.writeEnd().writeEnd();
        });
        json.writeEnd().writeStartArray("statements");
        plan.statements().forEach(each -> write(json, each));
        json.writeEnd().writeEnd();
    }

    private static void write(JsonGenerator json, PlannedStatement planned) {
        Invoice invoice = planned.statement().invoice();
        json.writeStartObject()
                .write("participant", planned.statement().participantId())
                .write("name", planned.name())
                .write("net", invoice.net().toString())
                .write("tax", invoice.tax().toString())
                .write("total", invoice.total().toString());
        if (planned.lastNet() != null) {
            json.write("lastNet", planned.lastNet().toString());
        }
        json.write("mailed", planned.mailed()).writeStartArray("unknown");
        planned.unknown().forEach(json::write);
        json.writeEnd().writeStartArray("lines");
        planned.statement()
                .lines()
                .forEach(line -> json.writeStartObject()
                        .write("code", line.key().code())
                        .write("target", line.target().toString())
                        .write("due", line.due().toString())
                        .write("before", line.before().toString())
                        .write("amount", line.amount().toString())
                        .writeEnd());
        json.writeEnd().writeEnd();
    }
}
