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
import java.io.IOException;
import java.io.InputStream;
import nl.mienskip.costs.statements.PaymentEntry;
import nl.mienskip.costs.statements.PaymentImport;
import nl.mienskip.costs.statements.PaymentView;
import nl.mienskip.costs.statements.Statements;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.csv.CsvTable;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.web.shell.JsonBody;

/** What was paid, one by one or from a file. */
@RequestScoped
@Path("/api/v1/costs")
@Produces(MediaType.APPLICATION_JSON)
public class PaymentsApi {

    private static final String OF_ONE = "/statements/" + StatementsApi.NUMBER + "/payments";

    @Inject
    private Statements statements;

    @GET
    @Path(OF_ONE)
    @Allow(Right.COSTS_READ)
    public Response list(@PathParam("number") String number) {
        return Answers.list("payments", statements.payments(number), PaymentsApi::write);
    }

    @POST
    @Path(OF_ONE)
    @Consumes(MediaType.APPLICATION_JSON)
    @Allow(Right.COSTS_EDIT)
    public Response pay(@PathParam("number") String number, @Context HttpHeaders headers, InputStream body)
            throws IOException {
        JsonFields fields = JsonFields.of(JsonBody.read(headers, body), "").only("on", "amount", "reference");
        PaymentView paid = statements.pay(
                new PaymentEntry(fields.day("on"), number, Numbers.amount(fields, "amount"), fields.text("reference")));
        return Answers.created("/api/v1/costs/statements/" + number + "/payments", paid, PaymentsApi::write);
    }

    /** All of the file or nothing of it. */
    @POST
    @Path("/payments")
    @Consumes("text/csv")
    @Allow(Right.COSTS_EDIT)
    public Response read(InputStream body) throws IOException {
        return Answers.ok(statements.readPayments(body.readNBytes(CsvTable.MOST_BYTES + 1)), PaymentsApi::write);
    }

    /** Has a payment count no more. */
    @POST
    @Path("/payments/{id: [1-9][0-9]{0,17}}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allow(Right.COSTS_EDIT)
    public Response withdraw(@PathParam("id") long id, @Context HttpHeaders headers, InputStream body)
            throws IOException {
        JsonFields fields = JsonFields.of(JsonBody.read(headers, body), "").only("why");
        return Answers.ok(statements.withdrawPayment(id, fields.text("why")), PaymentsApi::write);
    }

    private static void write(JsonGenerator json, PaymentView view) {
        json.writeStartObject()
                .write("id", view.id())
                .write("statement", view.number())
                .write("on", view.on().toString())
                .write("amount", view.amount().toString())
                .write("reference", view.reference())
                .write("by", view.by())
                .write("counts", view.stands());
        if (!view.stands()) {
            json.write("withdrawnWhy", view.withdrawnWhy());
        }
        json.writeEnd();
    }

    private static void write(JsonGenerator json, PaymentImport read) {
        json.writeStartObject()
                .write("noted", read.noted())
                .write("known", read.known())
                .writeStartArray("withdrawn");
        read.withdrawn().forEach(json::write);
        json.writeEnd().writeStartArray("refused");
        read.refused()
                .forEach(refusal -> json.writeStartObject()
                        .write("line", refusal.line())
                        .write("field", refusal.reason().field())
                        .write("code", refusal.reason().code())
                        .write("detail", refusal.reason().getMessage())
                        .writeEnd());
        json.writeEnd().writeEnd();
    }
}
