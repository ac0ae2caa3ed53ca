package nl.mienskip.web.costs;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import nl.mienskip.costs.KeyDocument;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.scenarios.Outlook;

/** Writes an outlook; classes of members stand in the order asked. */
final class OutlookJson {

    private OutlookJson() {}

    static String of(Outlook outlook) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.createGenerator(text)) {
            json.writeStartObject().writeStartArray("sheets");
            outlook.sheets().forEach(sheet -> write(json, sheet));
            json.writeEnd().writeStartArray("curves");
            outlook.curves().forEach(curve -> write(json, curve));
            json.writeEnd().writeEnd();
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, Outlook.Sheet sheet) {
        json.writeStartObject()
                .write("scenario", sheet.scenario().code())
                .write("membership", sheet.membership().code())
                .write("year", sheet.year())
                .write("members", sheet.members())
                .write("inhabitants", sheet.inhabitants())
                .write("total", sheet.total().toString())
                .writeStartArray("keys");
        sheet.rows().forEach(row -> write(json, row));
        json.writeEnd().writeEnd();
    }

    private static void write(JsonGenerator json, Outlook.Row row) {
        json.writeStartObject().write("type", row.key().type());
        KeyDocument.write(json, "key", row.key());
        if (row.refused() != null) {
            json.write("refused", row.refused().code());
        } else {
            json.writeStartArray("amounts");
            row.amounts().stream().map(Money::toString).forEach(json::write);
            json.writeEnd().writeStartArray("quotas");
            row.quotas().forEach(quota -> json.write(quota.toString()));
            json.writeEnd();
        }
        json.writeEnd();
    }

    private static void write(JsonGenerator json, Outlook.Curve curve) {
        json.writeStartObject().write("scenario", curve.scenario().code());
        curve.breakEven().ifPresent(members -> json.write("breakEven", members));
        json.writeStartArray("points");
        curve.points()
                .forEach(point -> json.writeStartObject()
                        .write("members", point.members())
                        .write("each", point.each().toString())
                        .writeEnd());
        json.writeEnd().writeEnd();
    }
}
