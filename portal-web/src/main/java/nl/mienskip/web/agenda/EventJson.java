package nl.mienskip.web.agenda;

import jakarta.json.stream.JsonGenerator;
import java.util.List;
import nl.mienskip.agenda.EventView;
import nl.mienskip.agenda.OccurrenceView;
import nl.mienskip.agenda.Timing;
import nl.mienskip.kernel.json.JsonText;
import nl.mienskip.kernel.page.Paged;
import nl.mienskip.web.shell.Site;

/** Writes events, as everybody may read them. */
final class EventJson {

    private EventJson() {}

    /** One page of the list: each time that something is. */
    static String list(Site site, Paged<OccurrenceView> page) {
        return JsonText.write(json -> {
            json.writeStartObject()
                    .write("page", page.number())
                    .write("pages", page.pages())
                    .write("size", page.size())
                    .write("total", page.total())
                    .writeStartArray("events");
            for (OccurrenceView event : page.items()) {
                json.writeStartObject()
                        .write("id", event.id())
                        .write("language", event.language().tag())
                        .write("title", event.title())
                        .write("place", event.place())
                        .write("wholeDays", event.wholeDays());
                timing(json, event.timing());
                json.write("url", url(site, event.id())).writeEnd();
            }
            json.writeEnd().writeEnd();
        });
    }

    /** One event with its text and its next times. */
    static String of(Site site, EventView event, List<OccurrenceView> next) {
        return JsonText.write(json -> {
            json.writeStartObject()
                    .write("id", event.id())
                    .write("language", event.language().tag())
                    .write("title", event.title())
                    .write("place", event.place())
                    .write("price", event.price())
                    .write("wholeDays", event.schedule().wholeDays())
                    .write("starts", event.schedule().starts().toString());
            if (event.schedule().ends() != null) {
                json.write("ends", event.schedule().ends().toString());
            }
            json.write("timeZone", site.zone().getId())
                    .write("rule", event.schedule().rule())
                    .writeStartArray("next");
            for (OccurrenceView time : next) {
                json.writeStartObject().write("day", time.timing().day().toString());
                timing(json, time.timing());
                json.writeEnd();
            }
            json.writeEnd();
            if (event.signUp() != null) {
                json.writeStartObject("signUp")
                        .write("places", event.signUp().places())
                        .write("daysBefore", event.signUp().daysBefore())
                        .writeEnd();
            }
            json.write("publishedAt", event.publication().from().toString())
                    .write("changedAt", event.publication().changedAt().toString())
                    .write("url", url(site, event.id()))
                    .write("text", event.text())
                    .writeEnd();
        });
    }

    private static void timing(JsonGenerator json, Timing timing) {
        json.write("startsAt", timing.startsAt().toString());
        if (timing.endsAt() != null) {
            json.write("endsAt", timing.endsAt().toString());
        }
        json.write("firstDay", timing.firstDay().toString())
                .write("lastDay", timing.lastDay().toString());
    }

    private static String url(Site site, long id) {
        return site.origin() + "/agenda/" + id;
    }
}
