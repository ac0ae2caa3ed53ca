package nl.mienskip.web.agenda;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.mienskip.agenda.Agenda;
import nl.mienskip.agenda.EventView;
import nl.mienskip.kernel.actor.AllowAll;
import nl.mienskip.web.shell.FeedFormat;
import nl.mienskip.web.shell.PublicFile;
import nl.mienskip.web.shell.Visit;
import nl.mienskip.web.shell.feeds.FeedEntry;
import nl.mienskip.web.shell.feeds.Feeds;

/** What came into the village's agenda, for programs that follow it; a calendar follows it by {@link CalendarResource}. */
@RequestScoped
@Path("/agenda.{format: atom|rss|json}")
public class AgendaFeedResource {

    @Inject
    private Agenda agenda;

    @Inject
    private Feeds feeds;

    @Inject
    private Visit visit;

    @GET
    @AllowAll("the agenda is public")
    public PublicFile show(@PathParam("format") FeedFormat format) {
        List<FeedEntry> entries = agenda.all().stream()
                .limit(Feeds.MOST)
                .map(event -> new FeedEntry(event.publication(), lead(event), event.text()))
                .toList();
        return feeds.write(format, "agenda", entries).until(agenda.nextChange().orElse(null));
    }

    /** When, how often and where. */
    private String lead(EventView event) {
        WhenWords words = new WhenWords(visit.texts(), true);
        String begins = words.begins(
                event.schedule().starts().atZone(visit.tenant().timeZone()).toInstant(),
                event.schedule().wholeDays());
        return Stream.of(visit.texts().atStart(begins), words.repeats(event.schedule()), event.place())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" · "));
    }
}
