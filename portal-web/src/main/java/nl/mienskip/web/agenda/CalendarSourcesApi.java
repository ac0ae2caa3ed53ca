package nl.mienskip.web.agenda;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.stream.JsonGenerator;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import java.util.Locale;
import nl.mienskip.calendars.Calendars;
import nl.mienskip.calendars.SourceView;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.kernel.json.JsonText;
import nl.mienskip.web.shell.JsonBody;

/** The calendars elsewhere that a village follows, for programs. */
@RequestScoped
@Path("/api/v1/events/sources")
@Produces(MediaType.APPLICATION_JSON)
public class CalendarSourcesApi {

    private static final int MOST_BYTES = 5_000;

    @Inject
    private Calendars calendars;

    @GET
    @Allow({Right.AGENDA_CONTRIBUTE, Right.AGENDA_EDIT, Right.AGENDA_PUBLISH})
    public Response list() {
        return answer(Response.Status.OK, JsonText.write(json -> {
            json.writeStartObject().writeStartArray("sources");
            calendars.sources().forEach(source -> write(source, json));
            json.writeEnd().writeEnd();
        }));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Allow(Right.AGENDA_PUBLISH)
    public Response follow(@Context HttpHeaders headers, InputStream body) throws IOException {
        JsonFields question =
                JsonFields.of(JsonBody.read(headers, body, MOST_BYTES), "").only("name", "url");
        SourceView source = calendars.follow(question.text("name"), question.text("url"));
        return answer(Response.Status.CREATED, JsonText.write(json -> write(source, json)));
    }

    @DELETE
    @Path("{source: [1-9][0-9]{0,17}}")
    @Allow(Right.AGENDA_PUBLISH)
    public Response leave(@PathParam("source") long source) {
        calendars.leave(source);
        return Response.noContent().build();
    }

    private static void write(SourceView source, JsonGenerator json) {
        json.writeStartObject()
                .write("id", source.id())
                .write("name", source.name())
                .write("url", source.url());
        if (source.readAt() != null) {
            json.write("readAt", source.readAt().toString());
        }
        if (source.trouble() != null) {
            json.write("trouble", source.trouble().name().toLowerCase(Locale.ROOT));
        }
        json.writeEnd();
    }

    private static Response answer(Response.Status status, String json) {
        return Response.status(status)
                .entity(json)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
