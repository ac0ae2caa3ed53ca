package nl.mienskip.web.usage;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.List;
import nl.mienskip.usage.DayUse;

/** Writes days of use: quantities as strings, as numbers lose digits in some readers. No totals: they can be made. */
final class UsageJson {

    private UsageJson() {}

    static String of(UsageQuestion question, List<DayUse> days) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.createGenerator(text)) {
            json.writeStartObject()
                    .write("tenant", question.tenant())
                    .write("meter", question.meter().apiName())
                    .write("unit", question.meter().unit())
                    .writeStartArray("days");
            for (DayUse day : days) {
                json.writeStartObject()
                        .write("date", day.date().toString())
                        .write("quantity", Long.toString(day.quantity()))
                        .write("billable", Long.toString(day.billable()))
                        .writeEnd();
            }
            json.writeEnd().writeEnd();
        }
        return text.toString();
    }
}
