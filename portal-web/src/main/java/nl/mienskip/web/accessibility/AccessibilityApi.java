package nl.mienskip.web.accessibility;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.mienskip.accessibility.Accessibility;
import nl.mienskip.accessibility.StatementView;
import nl.mienskip.accessibility.WriteStatement;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.kernel.json.JsonText;
import nl.mienskip.web.shell.Visit;

/** What the village whose host is asked states about its accessibility, for programs. */
@RequestScoped
@Path("/api/v1/accessibility")
@Produces(MediaType.APPLICATION_JSON)
public class AccessibilityApi {

    @Inject
    private Accessibility accessibility;

    @Inject
    private Visit visit;

    @GET
    @AllowAll("statements are public")
    public Response show() {
        StatementView statement = accessibility.statement();
        return Response.ok(JsonText.write(json -> write(json, statement)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private void write(JsonGenerator json, StatementView statement) {
        WriteStatement stated = statement.stated();
        json.writeStartObject()
                .write("conformance", statement.conformance().name())
                .write("url", visit.site().origin() + "/accessibility");
        if (statement.statedAt() != null) {
            json.write("statedAt", statement.statedAt().toString());
        }
        if (stated.examinedOn() != null) {
            json.writeStartObject("examination")
                    .write("day", stated.examinedOn().toString())
                    .write("by", stated.examinedBy())
                    .write("method", stated.method())
                    .writeEnd();
        }
        if (stated.plannedOn() != null) {
            json.write("plannedOn", stated.plannedOn().toString());
        }
        json.writeStartArray("barriers");
        stated.barriers().forEach(json::write);
        json.writeEnd();
        if (!stated.contactEmail().isEmpty()) {
            json.write("contactEmail", stated.contactEmail());
        }
        json.writeEnd();
    }
}
