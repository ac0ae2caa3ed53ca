package nl.mienskip.costs.statements;

import jakarta.json.stream.JsonGenerator;
import java.util.Locale;
import nl.mienskip.costs.Payer;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.tenants.TenantKind;

/** A village of a payer, as a round keeps it: how many lived there by whom, how many of them counted, and on which days. */
final class PartFigures {

    private PartFigures() {}

    static void write(JsonGenerator json, Payer.Part part) {
        json.writeStartObject()
                .write("tenant", part.tenantId())
                .write("name", part.name())
                .write("kind", part.kind().name().toLowerCase(Locale.ROOT))
                .write("inhabitants", part.inhabitants())
                .write("on", part.on().toString())
                .write("source", part.source())
                .write("counted", part.counted());
        if (!part.allYear()) {
            json.write("from", part.from().toString()).write("to", part.to().toString());
        }
        json.writeEnd();
    }

    static Payer.Part read(JsonFields part) {
        boolean allYear = !part.has("from");
        return new Payer.Part(
                part.figure("tenant").longValueExact(),
                part.text("name"),
                TenantKind.valueOf(part.text("kind").toUpperCase(Locale.ROOT)),
                part.whole("inhabitants"),
                part.day("on"),
                part.whole("counted"),
                allYear ? null : part.day("from"),
                allYear ? null : part.day("to"),
                part.text("source"));
    }
}
