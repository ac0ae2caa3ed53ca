package nl.mienskip.web.agenda;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import nl.mienskip.agenda.Agenda;
import nl.mienskip.agenda.OccurrenceView;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.kernel.page.Paged;
import nl.mienskip.kernel.time.DayRule;
import nl.mienskip.web.shell.ListAnswer;
import nl.mienskip.web.shell.PageQuestion;
import nl.mienskip.web.shell.Visit;

/** The agenda of the village whose host is asked, for programs. */
@RequestScoped
@Path("/api/v1/events")
@Produces(MediaType.APPLICATION_JSON)
public class EventsApi {

    private static final int NEXT = 50;
    private static final int DAYS = 366;

    @Inject
    private Agenda agenda;

    @Inject
    private Visit visit;

    @Inject
    private Clock clock;

    /** Each time that something is, on the days from {@code from} to {@code until}; a year from today when it does not say. */
    @GET
    @AllowAll("the agenda is public")
    public Response list(@Context UriInfo uri) {
        PageQuestion page = PageQuestion.read(uri.getQueryParameters());
        LocalDate from = day(
                uri.getQueryParameters(),
                "from",
                LocalDate.now(clock.withZone(visit.tenant().timeZone())));
        LocalDate until = day(uri.getQueryParameters(), "until", from.plusDays(DAYS));
        Paged<OccurrenceView> found = agenda.within(from, until, page.number(), page.size());
        return ListAnswer.of(uri, found, EventJson.list(visit.site(), found));
    }

    @GET
    @Path("{id: [1-9][0-9]{0,17}}")
    @AllowAll("the agenda is public")
    public Response show(@PathParam("id") long id) {
        return Response.ok(EventJson.of(visit.site(), agenda.show(id), agenda.next(id, NEXT)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    private static LocalDate day(MultivaluedMap<String, String> given, String name, LocalDate usual) {
        String text = given.getFirst(name);
        if (text == null) {
            return usual;
        }
        try {
            return DayRule.checked(name, LocalDate.parse(text));
        } catch (DateTimeParseException e) {
            throw new InvalidInput(name, "date.wrong", name + " must be a date such as 2026-11-21");
        }
    }
}
