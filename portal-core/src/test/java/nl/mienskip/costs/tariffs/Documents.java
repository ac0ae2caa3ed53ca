package nl.mienskip.costs.tariffs;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonPatch;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.util.function.Function;
import nl.mienskip.kernel.json.JsonFields;

/** The example tariff, and variations on it. */
final class Documents {

    static final Tariff EXAMPLE = TariffDocument.read(JsonFields.of(example(), ""));

    private Documents() {}

    static JsonObject example() {
        return json(TariffDocument.EXAMPLE, JsonReader::readObject);
    }

    /** The example with changes, written as in RFC 6902 with single quotes. */
    static JsonObject exampleWith(String patch) {
        JsonPatch changes = Json.createPatch(json(patch, JsonReader::readArray));
        return changes.apply(example());
    }

    static JsonObject object(String text) {
        return json(text, JsonReader::readObject);
    }

    /** A tariff of these rules and nothing else. */
    static Tariff tariff(String rules) {
        return tariff(rules, "");
    }

    static Tariff tariff(String rules, String besides) {
        return TariffDocument.read(JsonFields.of(
                object("{'year':2026,'names':{'nl':'Proef'},'services':[{'code':'a','names':{'nl':'A'}},"
                        + "{'code':'b','names':{'nl':'B'}},{'code':'c','names':{'nl':'C'}}]"
                        + (besides.isEmpty() ? "" : "," + besides)
                        + ",'rules':[" + rules + "]}"),
                ""));
    }

    static Quote quote(Tariff tariff, String facts) {
        return Quote.of(tariff, facts(facts, tariff));
    }

    static MemberFacts facts(String facts, Tariff tariff) {
        return FactsDocument.read(JsonFields.of(object(facts), "facts"), tariff);
    }

    private static <T> T json(String text, Function<JsonReader, T> read) {
        try (JsonReader reader = Json.createReader(new StringReader(text.replace('\'', '"')))) {
            return read.apply(reader);
        }
    }
}
