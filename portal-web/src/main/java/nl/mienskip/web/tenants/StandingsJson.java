package nl.mienskip.web.tenants;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.mienskip.tenants.StandingView;
import nl.mienskip.tenants.TenantView;
import nl.mienskip.tenants.Timeline;

/** Writes what a village was from which day on, in order. */
final class StandingsJson {

    private StandingsJson() {}

    /** @param all that may be named in it */
    static String of(Timeline timeline, List<TenantView> all) {
        Map<Long, String> slugs = all.stream().collect(Collectors.toMap(TenantView::id, TenantView::slug));
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.createGenerator(text)) {
            json.writeStartObject().writeStartArray("standings");
            timeline.standings().forEach(standing -> write(json, standing, slugs));
            json.writeEnd().writeEnd();
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, StandingView standing, Map<Long, String> slugs) {
        json.writeStartObject().write("since", standing.since().toString()).write("takingPart", standing.takingPart());
        if (standing.participantId() != null) {
            json.write("participantId", standing.participantId());
        }
        if (standing.liesInId() != null) {
            json.write("municipality", slugs.get(standing.liesInId()));
        }
        json.writeEnd();
    }
}
