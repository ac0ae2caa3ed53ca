package nl.mienskip.costs;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.StringReader;
import java.io.StringWriter;
import java.math.BigDecimal;
import java.util.List;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.json.JsonFields;

/**
 * A distribution key as a JSON document: {@code {"type":"hybrid","base":"2000.00","variable":{"type":"inhabitants"},
 * "extras":[{"participant":"7","name":"own domain","amount":"45.00"}]}}. A base is also
 * {@code {"perInhabitant":"0.10"}}, or brackets as in a tariff; usage may name its meters:
 * {@code {"type":"usage","meters":[{"meter":"requests","weight":2},{"meter":"storage"}]}}.
 */
public final class KeyDocument {

    private static final String TYPE = "type";
    private static final String BASE = "base";
    private static final String METERS = "meters";
    private static final String PER_INHABITANT = "perInhabitant";
    private static final int MOST_METERS = 20;
    private static final int MOST_EXTRAS = 1000;
    private static final int LONGEST_NAME = 200;

    private KeyDocument() {}

    /** @throws InvalidInput at the first thing that is wrong */
    public static DistributionKey read(JsonFields key) {
        if (!key.text(TYPE).equals("hybrid")) {
            return simple(key);
        }
        key.only(TYPE, BASE, "variable", "extras");
        return new DistributionKey.Hybrid(
                base(key),
                simple(key.object("variable")),
                atMost(MOST_EXTRAS, key, "extras").stream()
                        .map(KeyDocument::extra)
                        .toList());
    }

    /** Reads what {@link #write} wrote. */
    static DistributionKey read(String document) {
        return read(JsonFields.of(Json.createReader(new StringReader(document)).readValue(), "key"));
    }

    private static DistributionKey.Simple simple(JsonFields key) {
        DistributionKey.Simple simple = DistributionKey.Simple.named(key.text(TYPE), key.at(TYPE));
        if (simple instanceof DistributionKey.Usage && key.has(METERS)) {
            key.only(TYPE, METERS);
            List<JsonFields> meters = atMost(MOST_METERS, key, METERS);
            if (meters.isEmpty()) {
                throw new InvalidInput(key.at(METERS), "json.missing-field", "name a meter, or leave meters out");
            }
            return new DistributionKey.Usage(
                    meters.stream().map(KeyDocument::meter).toList());
        }
        key.only(TYPE);
        return simple;
    }

    private static DistributionKey.WeighedMeter meter(JsonFields meter) {
        meter.only("meter", "weight");
        return new DistributionKey.WeighedMeter(
                Figures.code(meter, "meter"),
                meter.has("weight") ? Figures.notNegative(meter, "weight") : BigDecimal.ONE);
    }

    private static KeyBase base(JsonFields key) {
        if (!key.isObject(BASE)) {
            return new KeyBase.Each(Figures.amount(key, BASE));
        }
        JsonFields base = key.object(BASE);
        if (base.has(PER_INHABITANT)) {
            return new KeyBase.PerInhabitant(Figures.notNegative(base.only(PER_INHABITANT), PER_INHABITANT));
        }
        return new KeyBase.ByBracket(BracketsDocument.read(base.only("mode", "border", "brackets")));
    }

    private static DistributionKey.Extra extra(JsonFields extra) {
        extra.only("participant", "name", "amount");
        String name = extra.text("name").strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            throw new InvalidInput(
                    extra.at("name"),
                    "tariff.name",
                    "a name has at least one and at most " + LONGEST_NAME + " characters",
                    LONGEST_NAME);
        }
        return new DistributionKey.Extra(extra.text("participant"), name, Figures.amount(extra, "amount"));
    }

    private static List<JsonFields> atMost(int most, JsonFields fields, String name) {
        List<JsonFields> listed = fields.objects(name);
        if (listed.size() > most) {
            throw new InvalidInput(fields.at(name), "scenario.between", "there are at most " + most);
        }
        return listed;
    }

    /** The document of a key, always written the same way. */
    public static String write(DistributionKey key) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.createGenerator(text)) {
            json.writeStartObject();
            members(json, key);
            json.writeEnd();
        }
        return text.toString();
    }

    /** Writes a key as a member of the object that stands open. */
    public static void write(JsonGenerator json, String name, DistributionKey key) {
        json.writeStartObject(name);
        members(json, key);
        json.writeEnd();
    }

    private static void members(JsonGenerator json, DistributionKey key) {
        json.write(TYPE, key.type());
        switch (key) {
            case DistributionKey.Hybrid hybrid -> {
                base(json, hybrid.base());
                write(json, "variable", hybrid.variable());
                json.writeStartArray("extras");
                hybrid.extras()
                        .forEach(extra -> json.writeStartObject()
                                .write("participant", extra.participant())
                                .write("name", extra.name())
                                .write("amount", extra.amount().toString())
                                .writeEnd());
                json.writeEnd();
            }
            case DistributionKey.Usage usage
            when !usage.meters().isEmpty() -> {
                json.writeStartArray(METERS);
                usage.meters()
                        .forEach(meter -> json.writeStartObject()
                                .write("meter", meter.meter())
                                .write("weight", meter.weight().toPlainString())
                                .writeEnd());
                json.writeEnd();
            }
            case DistributionKey.Simple simple -> {
                // its name says all
            }
        }
    }

    private static void base(JsonGenerator json, KeyBase base) {
        switch (base) {
            case KeyBase.Each each -> json.write(BASE, each.amount().toString());
            case KeyBase.PerInhabitant rate ->
                json.writeStartObject(BASE)
                        .write(PER_INHABITANT, rate.rate().toPlainString())
                        .writeEnd();
            case KeyBase.ByBracket brackets -> {
                json.writeStartObject(BASE);
                BracketsDocument.write(json, brackets.brackets());
                json.writeEnd();
            }
        }
    }
}
