package nl.mienskip.costs.statements;

import jakarta.json.stream.JsonGenerator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.mienskip.costs.Payer;
import nl.mienskip.costs.Stay;
import nl.mienskip.kernel.InvalidInput;
import nl.mienskip.kernel.json.JsonFields;
import nl.mienskip.usage.Meter;

/**
 * The figures by which somebody was weighed and where they are from, as a round keeps them:
 * {@code {"participant":7,"name":"Burum","villages":[…],"stays":[{"inhabitants":"600"}],"usage":{"requests":"12"}}}.
 */
final class PayerFigures {

    private static final String DAYS = "days";
    private static final String INHABITANTS = "inhabitants";

    private PayerFigures() {}

    static void write(JsonGenerator json, Payer payer) {
        json.writeStartObject().write("participant", payer.participantId()).write("name", payer.name());
        json.writeStartArray("villages");
        payer.tenants().forEach(part -> PartFigures.write(json, part));
        json.writeEnd().writeStartArray("stays");
        for (Stay stay : payer.stays()) {
            json.writeStartObject();
            if (stay.days() != null) {
                json.write(DAYS, stay.days());
            }
            json.write(INHABITANTS, stay.inhabitants().toPlainString()).writeEnd();
        }
        json.writeEnd().writeStartObject("usage");
        new TreeMap<>(payer.usage()).forEach((meter, used) -> json.write(meter.apiName(), used.toString()));
        json.writeEnd().writeEnd();
    }

    /** Of rounds that were issued before names were kept: without a name and without villages. */
    static Payer read(JsonFields payer) {
        JsonFields used = payer.object("usage");
        Map<Meter, Long> usage = new EnumMap<>(Meter.class);
        used.names()
                .forEach(name -> usage.put(meter(used, name), used.figure(name).longValueExact()));
        List<Stay> stays = payer.objects("stays").stream()
                .map(stay -> new Stay(stay.has(DAYS) ? stay.whole(DAYS) : null, stay.figure(INHABITANTS)))
                .toList();
        return new Payer(
                payer.figure("participant").longValueExact(),
                payer.has("name") ? payer.text("name") : "",
                payer.objects("villages").stream().map(PartFigures::read).toList(),
                usage,
                stays);
    }

    private static Meter meter(JsonFields used, String name) {
        return Meter.of(name)
                .orElseThrow(
                        () -> new InvalidInput(used.at(name), "pool.meter", "use is counted by one of the meters"));
    }
}
