package nl.mienskip.web.billing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import nl.mienskip.costs.statements.BillerView;
import nl.mienskip.costs.statements.Statements;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.web.shell.JsonBody;

/** The cooperation as it stands on its invoices. */
@RequestScoped
@Path("/api/v1/costs/biller")
@Produces(MediaType.APPLICATION_JSON)
public class BillerApi {

    @Inject
    private Statements statements;

    @GET
    @Allow(Right.COSTS_READ)
    public Response show() {
        return Answers.ok(statements.biller(), BillerApi::write);
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Allow(Right.COSTS_EDIT)
    public Response change(@Context HttpHeaders headers, InputStream body) throws IOException {
        JsonFields fields = JsonFields.of(JsonBody.read(headers, body), "")
                .only(
                        "name",
                        "line",
                        "postcode",
                        "city",
                        "kvkNumber",
                        "vatNumber",
                        "oin",
                        "iban",
                        "bic",
                        "email",
                        "dueDays",
                        "version",
                        "why");
        return Answers.ok(
                statements.changeBiller(
                        new BillerView(
                                fields.optionalText("name"),
                                fields.optionalText("line"),
                                fields.optionalText("postcode"),
                                fields.optionalText("city"),
                                fields.optionalText("kvkNumber"),
                                fields.optionalText("vatNumber"),
                                fields.optionalText("oin"),
                                fields.optionalText("iban"),
                                fields.optionalText("bic"),
                                fields.optionalText("email"),
                                fields.whole("dueDays"),
                                Numbers.id(fields, "version")),
                        fields.optionalText("why")),
                BillerApi::write);
    }

    private static void write(JsonGenerator json, BillerView view) {
        json.writeStartObject()
                .write("name", view.name())
                .write("line", view.line())
                .write("postcode", view.postcode())
                .write("city", view.city())
                .write("kvkNumber", view.kvkNumber())
                .write("vatNumber", view.vatNumber())
                .write("oin", view.oin())
                .write("iban", view.iban())
                .write("bic", view.bic())
                .write("email", view.email())
                .write("dueDays", view.dueDays())
                .write("version", view.version())
                .writeStartArray("missing");
        view.missing().forEach(json::write);
        json.writeEnd().writeEnd();
    }
}
