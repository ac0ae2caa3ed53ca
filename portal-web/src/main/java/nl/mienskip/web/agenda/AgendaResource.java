package nl.mienskip.web.agenda;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.Stream;
import nl.mienskip.agenda.Agenda;
import nl.mienskip.agenda.EventView;
import nl.mienskip.agenda.OccurrenceView;
import nl.mienskip.editorial.ItemCare;
import nl.mienskip.kernel.actor.Allow;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.kernel.actor.Right;
import nl.mienskip.kernel.page.Paged;
import nl.mienskip.web.shell.Page;
import nl.mienskip.web.shell.PosterPage;
import nl.mienskip.web.shell.Visit;

/** The village's agenda. */
@RequestScoped
@Path("/agenda")
@Produces(MediaType.TEXT_HTML)
public class AgendaResource {

    /** No list is longer; a larger number is not even looked up. */
    private static final int LAST = 100_000;

    private static final int LONGEST_WORDS = 100;
    private static final int MOST_OF_A_MONTH = 500;

    @Inject
    private Agenda agenda;

    @Inject
    private ItemCare care;

    @Inject
    private Visit visit;

    @Inject
    private Clock clock;

    /** What is to come, the soonest first; or a month. */
    @GET
    @AllowAll("the agenda is public")
    public Page list(
            @QueryParam("month") String month,
            @QueryParam("words") @DefaultValue("") String words,
            @QueryParam("page") @DefaultValue("1") int number) {
        return month == null ? list(words.strip(), number) : month(month);
    }

    private Page list(String words, int number) {
        if (number < 1 || number > LAST || words.length() > LONGEST_WORDS) {
            throw new NotFoundException();
        }
        Paged<OccurrenceView> events = agenda.toCome(words, number, EventsPage.SIZE);
        if (number > events.pages()) {
            throw new NotFoundException();
        }
        return Page.of(
                        "agenda/list.jte",
                        new EventsPage(
                                visit.layout(visit.texts().get("agenda.title")).at(EventsPage.query(number, words)),
                                events,
                                words,
                                today()))
                .until(agenda.nextChange().orElse(null));
    }

    private Page month(String text) {
        if (!text.matches("(19|2[0-9])[0-9]{2}-(0[1-9]|1[0-2])")) {
            throw new NotFoundException();
        }
        YearMonth month = YearMonth.parse(text);
        return Page.of(
                        "agenda/month.jte",
                        new MonthPage(
                                visit.layout(visit.texts()
                                                .get(
                                                        "agenda.month.title",
                                                        visit.texts().month(month)))
                                        .at(MonthPage.query(month)),
                                month,
                                today(),
                                agenda.within(MonthPage.first(month), MonthPage.last(month), 1, MOST_OF_A_MONTH)
                                        .items()))
                .until(agenda.nextChange().orElse(null));
    }

    /** One event. */
    @GET
    @Path("{id: [1-9][0-9]{0,17}}")
    @AllowAll("the agenda is public")
    public Page show(@PathParam("id") long id) {
        EventView event = agenda.show(id);
        EventPage page = new EventPage(
                visit.layout(event.title()),
                event,
                agenda.next(id, EventPage.TIMES),
                clock.instant(),
                false,
                care.doubted(id).orElse(null));
        return Page.of("agenda/show.jte", page)
                .until(Stream.of(agenda.nextChange(), page.closesAt())
                        .flatMap(Optional::stream)
                        .min(Instant::compareTo)
                        .orElse(null));
    }

    /** A sheet to hang up that leads to the event. */
    @GET
    @Path("{id: [1-9][0-9]{0,17}}/poster")
    @AllowAll("the agenda is public")
    public Page poster(@PathParam("id") long id) {
        return PosterPage.of(visit, agenda.show(id).publication(), "/agenda").sheet();
    }

    /** One event as it will be once it is published, changes that wait included. */
    @GET
    @Path("{id: \\d{1,18}}/preview")
    @Allow({Right.AGENDA_CONTRIBUTE, Right.AGENDA_EDIT, Right.AGENDA_PUBLISH})
    public Page preview(@PathParam("id") long id) {
        EventView event = agenda.preview(id);
        return Page.of(
                "agenda/show.jte",
                new EventPage(
                        visit.unlisted(event.title()),
                        event,
                        agenda.planned(event, EventPage.TIMES),
                        clock.instant(),
                        true,
                        null));
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(visit.tenant().timeZone()));
    }
}
