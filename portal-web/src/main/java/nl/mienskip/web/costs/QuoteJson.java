package nl.mienskip.web.costs;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import nl.mienskip.costs.tariffs.Jump;
import nl.mienskip.costs.tariffs.Quote;
import nl.mienskip.costs.tariffs.QuoteLine;
import nl.mienskip.tenants.Language;

/** Writes a quote: amounts in euros and cents, exact amounts in euros as fractions, the arithmetic in words. */
final class QuoteJson {

    private QuoteJson() {}

    static String of(Quote quote, Language language) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.createGenerator(text)) {
            json.writeStartObject()
                    .write("year", quote.facts().year())
                    .write("total", quote.total().toString())
                    .write("carried", quote.carried().toString())
                    .writeStartArray("lines");
            quote.lines().forEach(line -> write(json, line, language));
            json.writeEnd().writeStartArray("jumps");
            quote.tariff().jumps().forEach(jump -> write(json, jump));
            json.writeEnd().writeEnd();
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, QuoteLine line, Language language) {
        json.writeStartObject()
                .write("rule", line.rule())
                .write("name", language.from(line.names()))
                .write("amount", line.amount().toString())
                .write("exact", line.exact().toString());
        if (line.contained() != null) {
            json.write("contained", line.contained().toString());
        }
        json.writeStartArray("arithmetic");
        line.words(language).forEach(json::write);
        json.writeEnd().writeEnd();
    }

    private static void write(JsonGenerator json, Jump jump) {
        json.writeStartObject()
                .write("rule", jump.rule())
                .write("border", jump.border().toPlainString())
                .write("size", jump.size().toString())
                .writeEnd();
    }
}
