package nl.mienskip.web.costs;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.Locale;
import nl.mienskip.costs.Fraction;
import nl.mienskip.costs.KeyTotal;
import nl.mienskip.costs.MemberKeys;
import nl.mienskip.costs.Money;
import nl.mienskip.costs.bills.Expectation;
import nl.mienskip.costs.bills.OurBill;
import nl.mienskip.costs.bills.Peers;
import nl.mienskip.costs.statements.TargetLine;
import nl.mienskip.tenants.Language;

/** Writes what a village's year costs whoever pays for it. What cannot be worked out yet is not there. */
final class OurCostsJson {

    private OurCostsJson() {}

    static String of(OurBill bill, Language language) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.createGenerator(text)) {
            json.writeStartObject()
                    .write("year", bill.share().year())
                    .write("decided", bill.decided())
                    .writeKey("keys");
            write(json, bill.keys());
            write(json, bill.expectation(), language);
            bill.peers().ifPresent(peers -> write(json, peers));
            json.writeEnd();
        }
        return text.toString();
    }

    /** What one payer pays by the keys of the pools, and by the others. */
    static void write(JsonGenerator json, MemberKeys keys) {
        json.writeStartObject().write("participant", keys.participantId()).write("name", keys.name());
        amount(json, "amount", keys.chosen());
        json.writeStartArray("others");
        for (KeyTotal key : keys.keys()) {
            json.writeStartObject().write("key", key.type());
            amount(json, "amount", key.amount());
            key.difference(keys.chosen()).ifPresent(difference -> amount(json, "difference", difference));
            json.writeEnd();
        }
        json.writeEnd().writeEnd();
    }

    private static void write(JsonGenerator json, Expectation expectation, Language language) {
        json.writeStartObject("forecast")
                .write("until", expectation.until().toString())
                .write("decided", expectation.decided());
        amount(json, "total", expectation.total());
        json.writeStartArray("lines");
        expectation.lines().forEach(line -> write(json, line, language));
        json.writeEnd().writeStartArray("uses");
        expectation
                .uses()
                .forEach(use -> json.writeStartObject()
                        .write("meter", use.meter().apiName())
                        .write("soFar", String.valueOf(use.soFar()))
                        .write("expected", String.valueOf(use.expected()))
                        .writeEnd());
        json.writeEnd().writeEnd();
    }

    private static void write(JsonGenerator json, TargetLine line, Language language) {
        json.writeStartObject()
                .write("source", line.key().source().name().toLowerCase(Locale.ROOT))
                .write("code", line.key().code())
                .write("name", language.from(line.names()));
        amount(json, "amount", line.amount());
        json.writeStartArray("arithmetic");
        line.how().apply(language).forEach(json::write);
        json.writeEnd().writeEnd();
    }

    private static void write(JsonGenerator json, Peers peers) {
        json.writeStartObject("peers").write("others", peers.others());
        each(json, "ours", peers.ours());
        each(json, "lowest", peers.lowest());
        each(json, "middle", peers.middle());
        each(json, "highest", peers.highest());
        json.writeStartArray("named");
        peers.named().forEach(peer -> {
            json.writeStartObject().write("name", peer.name()).write("inhabitants", peer.inhabitants());
            each(json, "amount", peer.amount());
            json.writeEnd();
        });
        json.writeEnd().writeEnd();
    }

    private static void each(JsonGenerator json, String name, Fraction euros) {
        amount(json, name, Money.rounded(euros));
    }

    private static void amount(JsonGenerator json, String name, Money amount) {
        if (amount != null) {
            json.write(name, amount.toString());
        }
    }
}
