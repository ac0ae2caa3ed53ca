package nl.mienskip.web.billing;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import nl.mienskip.costs.statements.Finding;
import nl.mienskip.costs.statements.Statements;
import nl.mienskip.costs.statements.YearSums;
import nl.mienskip.costs.statements.YearVerification;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.page.Paged;
import nl.mienskip.web.shell.ListAnswer;
import nl.mienskip.web.shell.PageQuestion;

/** Reckons all that was issued in a year again. */
@RequestScoped
@Path("/api/v1/costs/statements/check")
@Produces(MediaType.APPLICATION_JSON)
public class YearCheckApi {

    @Inject
    private Statements statements;

    @GET
    @Allow(Right.COSTS_READ)
    public Response check(@Context UriInfo uri) {
        PageQuestion page = PageQuestion.read(uri.getQueryParameters());
        YearVerification year = statements.check(Asked.year(uri.getQueryParameters()));
        Paged<Finding> findings = Paged.of(year.findings(), page.number(), page.size());
        return ListAnswer.of(uri, findings, Answers.text(json -> write(json, year, findings)));
    }

    private static void write(JsonGenerator json, YearVerification year, Paged<Finding> findings) {
        json.writeStartObject()
                .write("year", year.year())
                .write("sound", year.sound())
                .write("rounds", year.rounds())
                .write("statements", year.statements());
        write(json, year.sums());
        json.write("page", findings.number())
                .write("pages", findings.pages())
                .write("size", findings.size())
                .write("total", findings.total())
                .writeStartArray("findings");
        findings.items().forEach(finding -> write(json, finding));
        json.writeEnd().writeEnd();
    }

    private static void write(JsonGenerator json, YearSums sums) {
        json.writeStartObject("sums")
                .write("net", sums.net().toString())
                .write("lines", sums.lines().toString())
                .write("taxable", sums.taxable().toString())
                .write("tax", sums.tax().toString())
                .write("total", sums.total().toString())
                .writeEnd();
    }

    private static void write(JsonGenerator json, Finding finding) {
        json.writeStartObject().write("fault", finding.fault().apiName());
        if (!finding.number().isEmpty()) {
            json.write("number", finding.number());
        }
        if (finding.round() != null) {
            json.writeStartObject("round");
            RoundsApi.write(json, finding.round());
            json.writeEnd();
        }
        json.writeEnd();
    }
}
