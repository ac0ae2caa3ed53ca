package nl.mienskip.web.costs;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import nl.mienskip.costs.CostPoolView;
import nl.mienskip.costs.PoolsDocument;
import nl.mienskip.costs.decisions.DecisionView;
import nl.mienskip.costs.pools.PoolsStanding;

/** Writes pools with the versions that a change names, and how far it is decided about them. */
final class PoolsJson {

    private PoolsJson() {}

    static String of(int year, List<CostPoolView> pools, PoolsStanding standing) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.createGenerator(text)) {
            json.writeStartObject().write("year", year).write("locked", standing.locked());
            decision(json, "decision", standing.decision());
            decision(json, "draft", standing.draft());
            json.writeStartArray("pools");
            pools.forEach(pool -> write(json, pool));
            json.writeEnd().writeEnd();
        }
        return text.toString();
    }

    static String of(CostPoolView pool) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.createGenerator(text)) {
            write(json, pool);
        }
        return text.toString();
    }

    static String of(DecisionView decision) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.createGenerator(text)) {
            json.writeStartObject();
            members(json, decision);
            json.writeEnd();
        }
        return text.toString();
    }

    private static void write(JsonGenerator json, CostPoolView pool) {
        json.writeStartObject().write("version", pool.version());
        PoolsDocument.write(json, pool);
        json.writeEnd();
    }

    private static void decision(JsonGenerator json, String name, DecisionView decision) {
        if (decision != null) {
            json.writeStartObject(name);
            members(json, decision);
            json.writeEnd();
        }
    }

    private static void members(JsonGenerator json, DecisionView decision) {
        json.write("id", decision.id())
                .write("title", decision.title())
                .write("state", decision.state().name().toLowerCase(Locale.ROOT))
                .write("digest", decision.digest());
    }
}
