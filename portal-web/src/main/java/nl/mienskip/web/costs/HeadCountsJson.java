package nl.mienskip.web.costs;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.List;
import java.util.Map;
import nl.mienskip.headcounts.HeadCountImport;
import nl.mienskip.headcounts.HeadCountView;
import nl.mienskip.tenants.TenantView;

/** Writes numbers of inhabitants with their reference dates and sources. */
final class HeadCountsJson {

    private HeadCountsJson() {}

    static String of(int year, List<TenantView> tenants, Map<Long, HeadCountView> figures) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.createGenerator(text)) {
            json.writeStartObject().write("year", year).writeStartArray("figures");
            tenants.stream().filter(tenant -> figures.containsKey(tenant.id())).forEach(tenant -> {
                json.writeStartObject().write("tenant", tenant.slug());
                members(json, figures.get(tenant.id()));
                json.writeEnd();
            });
            json.writeEnd().writeEnd();
        }
        return text.toString();
    }

    static String of(HeadCountImport read) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.createGenerator(text)) {
            json.writeStartObject().writeStartArray("changes");
            for (HeadCountImport.Change change : read.changes()) {
                json.writeStartObject().write("name", change.tenant());
                members(json, change.figure());
                if (change.before() != null) {
                    json.write("before", change.before());
                }
                json.writeEnd();
            }
            json.writeEnd().writeEnd();
        }
        return text.toString();
    }

    private static void members(JsonGenerator json, HeadCountView figure) {
        json.write("on", figure.on().toString())
                .write("inhabitants", figure.inhabitants())
                .write("source", figure.source());
    }
}
