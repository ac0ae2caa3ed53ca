package nl.mienskip.web.agenda;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import nl.mienskip.calendars.CalendarLine;
import nl.mienskip.calendars.Calendars;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.json.JsonText;

/** Takes the events of an iCalendar file into the agenda, for programs. */
@RequestScoped
@Path("/api/v1/events/calendar")
@Produces(MediaType.APPLICATION_JSON)
public class CalendarInApi {

    @Inject
    private Calendars calendars;

    /** @param preview there to be told only what would become of each event */
    @POST
    @Consumes(EventsCalendar.TYPE)
    @Allow({Right.AGENDA_CONTRIBUTE, Right.AGENDA_EDIT})
    public Response take(@QueryParam("preview") String preview, InputStream body) throws IOException {
        byte[] file = body.readNBytes(Calendars.MOST_BYTES + 1);
        return Response.ok(json(preview == null ? calendars.take(file) : calendars.preview(file)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static String json(List<CalendarLine> lines) {
        return JsonText.write(json -> {
            json.writeStartObject().writeStartArray("events");
            for (CalendarLine line : lines) {
                json.writeStartObject()
                        .write("line", line.line())
                        .write("title", line.title())
                        .write("fate", line.fate().name().toLowerCase(Locale.ROOT));
                if (line.starts() != null) {
                    json.write("starts", line.starts().toString());
                }
                if (line.fault() != null) {
                    json.write("code", line.fault().code())
                            .write("detail", line.fault().getMessage());
                }
                json.writeEnd();
            }
            json.writeEnd().writeEnd();
        });
    }
}
