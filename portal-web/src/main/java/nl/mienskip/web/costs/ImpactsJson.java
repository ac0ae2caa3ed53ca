package nl.mienskip.web.costs;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import nl.mienskip.costs.scenarios.Impact;

/** Writes what plans would mean for participants; what cannot be told is left out. */
final class ImpactsJson {

    private ImpactsJson() {}

    static String of(List<Impact> impacts) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.createGenerator(text)) {
            json.writeStartObject().writeStartArray("impacts");
            impacts.forEach(impact -> write(json, impact));
            json.writeEnd().writeEnd();
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Impact impact) {
        json.writeStartObject()
                .write("scenario", impact.scenario().code())
                .write("total", impact.total().toString())
                .write("beforeYear", impact.beforeYear())
                .writeStartArray("participants");
        impact.rows().forEach(row -> {
            json.writeStartObject()
                    .write("id", row.participantId())
                    .write("name", row.name())
                    .write("inhabitants", row.inhabitants());
            row.before()
                    .ifPresent(before -> json.write("before", before.amount().toString())
                            .write("beforeBy", before.by().name().toLowerCase(Locale.ROOT)));
            json.writeStartArray("amounts");
            for (int i = 0; i < impact.keys().size(); i++) {
                String key = impact.keys().get(i).type();
                row.amounts()
                        .get(i)
                        .ifPresent(amount -> json.writeStartObject()
                                .write("key", key)
                                .write("amount", amount.toString())
                                .writeEnd());
            }
            json.writeEnd().writeEnd();
        });
        json.writeEnd().writeEnd();
    }
}
