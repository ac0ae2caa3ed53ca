package nl.mienskip.web.billing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.mienskip.costs.statements.PaymentStatus;
import nl.mienskip.costs.statements.StatementFilter;
import nl.mienskip.costs.statements.StatementRow;
import nl.mienskip.costs.statements.Statements;
import nl.mienskip.costs.statements.VatOfYear;
import nl.mienskip.costs.statements.Verification;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.page.Paged;
import nl.mienskip.web.shell.ListAnswer;
import nl.mienskip.web.shell.PageQuestion;
import nl.mienskip.web.shell.Visit;

/** Statements as they were issued: at the cooperation's own host any, at a village's those of whoever pays for it. */
@RequestScoped
@Path("/api/v1/costs")
@Produces(MediaType.APPLICATION_JSON)
public class StatementsApi {

    static final String NUMBER = "{number: [0-9]{4}-[0-9]{5,9}}";

    @Inject
    private Statements statements;

    @Inject
    private Visit visit;

    @GET
    @Path("/statements")
    @Allow({Right.COSTS_READ, Right.BILL_READ})
    public Response list(@Context UriInfo uri) {
        MultivaluedMap<String, String> asked = uri.getQueryParameters();
        PageQuestion page = PageQuestion.read(asked);
        StatementFilter filter = new StatementFilter(
                Asked.optionalYear(asked), asked.getFirst("q"), Asked.optionalParticipant(asked), status(asked));
        Paged<StatementRow> found = everybodys()
                ? statements.find(filter, page.number(), page.size())
                : statements.findOfTenant(filter, page.number(), page.size());
        return ListAnswer.of(uri, found, Answers.text(json -> {
            json.writeStartObject()
                    .write("page", found.number())
                    .write("pages", found.pages())
                    .write("size", found.size())
                    .write("total", found.total())
                    .writeStartArray("statements");
            found.items().forEach(row -> write(json, row));
            json.writeEnd().writeEnd();
        }));
    }

    /** The document itself, byte for byte: its SHA-256 is the fingerprint that was noted when it was issued. */
    @GET
    @Path("/statements/" + NUMBER)
    @Allow({Right.COSTS_READ, Right.BILL_READ})
    public Response show(@PathParam("number") String number) {
        return Answers.fresh(
                Response.ok(everybodys() ? statements.document(number) : statements.documentOfTenant(number)));
    }

    /** Reckons it again. */
    @GET
    @Path("/statements/" + NUMBER + "/check")
    @Allow({Right.COSTS_READ, Right.BILL_READ})
    public Response check(@PathParam("number") String number) {
        return Answers.ok(
                everybodys() ? statements.check(number) : statements.checkOfTenant(number), StatementsApi::write);
    }

    /** How a pool was divided that it bills a part of, to work it out again elsewhere. */
    @GET
    @Path("/statements/" + NUMBER + "/splits/{code}")
    @Allow({Right.COSTS_READ, Right.BILL_READ})
    public Response split(@PathParam("number") String number, @PathParam("code") String code) {
        return Answers.fresh(
                Response.ok(everybodys() ? statements.split(number, code) : statements.splitOfTenant(number, code)));
    }

    private boolean everybodys() {
        return visit.tenant().platform();
    }

    @GET
    @Path("/vat")
    @Allow(Right.COSTS_READ)
    public Response vat(@Context UriInfo uri) {
        return Answers.list("vat", statements.vat(Asked.year(uri.getQueryParameters())), StatementsApi::write);
    }

    private static PaymentStatus status(MultivaluedMap<String, String> asked) {
        String value = asked.getFirst("status");
        if (value == null) {
            return null;
        }
        return Arrays.stream(PaymentStatus.values())
                .filter(status -> status.apiName().equals(value))
                .findFirst()
                .orElseThrow(() -> new InvalidInput(
                        "status",
                        "status.unknown",
                        "status is one of "
                                + Arrays.stream(PaymentStatus.values())
                                        .map(PaymentStatus::apiName)
                                        .collect(Collectors.joining(", "))));
    }

    private static void write(JsonGenerator json, StatementRow row) {
        json.writeStartObject()
                .write("number", row.number())
                .write("type", row.type().code())
                .write("participant", row.participantId())
                .write("name", row.name());
        RoundsApi.write(json, row.round());
        json.write("issued", row.issued().toString())
                .write("due", row.due().toString())
                .write("net", row.net().toString())
                .write("total", row.total().toString())
                .write("paid", row.paid().toString())
                .write("status", row.status().apiName())
                .writeEnd();
    }

    private static void write(JsonGenerator json, Verification verification) {
        json.writeStartObject()
                .write("sound", verification.sound())
                .write("digest", verification.digest())
                .write("reckoned", verification.reckoned())
                .writeStartArray("faults");
        verification.faults().forEach(fault -> json.write(fault.apiName()));
        json.writeEnd().writeEnd();
    }

    private static void write(JsonGenerator json, VatOfYear vat) {
        json.writeStartObject()
                .write("participant", vat.participantId())
                .write("name", vat.name())
                .write(
                        "vatPosition",
                        vat.position().name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .write("percent", vat.vat().percent().toPlainString())
                .write("exempt", vat.vat().exempt())
                .write("taxable", vat.taxable().toString())
                .write("tax", vat.tax().toString())
                .writeEnd();
    }
}
