package nl.mienskip.web.privacy;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.kernel.json.JsonText;
import nl.mienskip.privacy.Privacy;
import nl.mienskip.web.shell.Visit;

/** What the village whose host is asked keeps of people, for programs. */
@RequestScoped
@Path("/api/v1/privacy")
@Produces(MediaType.APPLICATION_JSON)
public class PrivacyApi {

    @Inject
    private Privacy privacy;

    @Inject
    private Visit visit;

    @GET
    @AllowAll("everybody may know what is kept of them")
    public Response show() {
        PrivacyPage page = new PrivacyPage(visit.layout(""), privacy.notice());
        return Response.ok(JsonText.write(json -> write(json, page)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private void write(JsonGenerator json, PrivacyPage page) {
        json.writeStartObject()
                .write("responsible", page.responsible())
                .write("url", visit.site().origin() + "/privacy");
        if (!page.stated().contactEmail().isEmpty()) {
            json.write("contactEmail", page.stated().contactEmail());
        }
        if (page.notice().statedAt() != null) {
            json.write("statedAt", page.notice().statedAt().toString());
        }
        json.write("language", page.layout().lang()).writeStartArray("kept");
        page.kept()
                .forEach(kept -> json.writeStartObject()
                        .write("what", kept.what())
                        .write("why", kept.why())
                        .write("howLong", kept.howLong())
                        .write("who", kept.who())
                        .writeEnd());
        json.writeEnd();
        if (!page.stated().words().isEmpty()) {
            json.write("words", page.stated().words());
        }
        json.writeEnd();
    }
}
