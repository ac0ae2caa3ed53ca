package nl.mienskip.web.billing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import java.util.Arrays;
import nl.mienskip.costs.Costs;
import nl.mienskip.costs.billers.BillerView;
import nl.mienskip.costs.billers.Billers;
import nl.mienskip.costs.billers.TreatVat;
import nl.mienskip.costs.billers.TreatmentSince;
import nl.mienskip.costs.invoices.VatTreatment;
import nl.mienskip.kernel.InvalidInput;
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
    private Billers billers;

    @Inject
    private Costs costs;

    @GET
    @Allow(Right.COSTS_READ)
    public Response show() {
        return Answers.ok(billers.show(), this::write);
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
                billers.change(
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
                this::write);
    }

    /** How it stands towards value added tax, from which year on. */
    @GET
    @Path("/vat")
    @Allow(Right.COSTS_READ)
    public Response vat() {
        return Answers.list("vat", billers.vat(), BillerApi::write);
    }

    /** Charges value added tax from a year on, or does not. */
    @PUT
    @Path("/vat/{year}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Allow(Right.COSTS_EDIT)
    public Response treat(@PathParam("year") int year, @Context HttpHeaders headers, InputStream body)
            throws IOException {
        JsonFields fields = JsonFields.of(JsonBody.read(headers, body), "").only("treatment", "ground", "why");
        return Answers.list(
                "vat",
                billers.treat(new TreatVat(
                        year,
                        Arrays.stream(VatTreatment.Kind.values())
                                .filter(kind -> kind.apiName().equals(fields.text("treatment")))
                                .findFirst()
                                .orElseThrow(() -> new InvalidInput(
                                        "treatment",
                                        "treatment.unknown",
                                        "treatment is charged, small-business or exempt")),
                        fields.optionalText("ground"),
                        fields.optionalText("why"))),
                BillerApi::write);
    }

    private static void write(JsonGenerator json, TreatmentSince since) {
        json.writeStartObject()
                .write("since", since.year())
                .write("treatment", since.treatment().kind().apiName())
                .write("ground", since.treatment().ground())
                .writeEnd();
    }

    private void write(JsonGenerator json, BillerView view) {
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
        billers.missing(costs.thisYear()).forEach(json::write);
        json.writeEnd().writeEnd();
    }
}
