package nl.mienskip.web.tenants;

import jakarta.json.Json;
import jakarta.json.stream.JsonGenerator;
import java.io.StringWriter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.mienskip.kernel.page.Paged;
import nl.mienskip.openings.OpeningView;
import nl.mienskip.tenants.HostView;
import nl.mienskip.tenants.MergerView;
import nl.mienskip.tenants.TenantView;

/** Writes villages and municipalities. */
final class TenantJson {

    private TenantJson() {}

    static String list(Paged<TenantView> page) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.createGenerator(text)) {
            json.writeStartObject();
            paging(json, page);
            json.writeStartArray("tenants");
            for (TenantView tenant : page.items()) {
                json.writeStartObject();
                particulars(json, tenant);
                json.writeEnd();
            }
            json.writeEnd().writeEnd();
        }
        return text.toString();
    }

    /**
     * @param municipality where a village lies; null when in none of ours
     * @param merger what became of it; null while it is there
     * @param opening null when it was there before openings were written down
     */
    static String of(
            TenantView tenant, List<HostView> hosts, TenantView municipality, MergerView merger, OpeningView opening) {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = Json.createGenerator(text)) {
            json.writeStartObject();
            particulars(json, tenant);
            if (municipality != null) {
                json.write("municipality", municipality.slug());
            }
            if (merger != null) {
                json.write("mergedInto", merger.intoSlug())
                        .write("mergedOn", merger.on().toString());
            }
            json.writeStartArray("hosts");
            for (HostView host : hosts) {
                json.writeStartObject()
                        .write("host", host.host())
                        .write("canonical", host.canonical())
                        .write("ownDomain", host.ownDomain())
                        .writeEnd();
            }
            json.writeEnd();
            if (opening != null) {
                json.writeStartObject("opening");
                OpeningJson.write(json, opening);
                json.writeEnd();
            }
            json.writeEnd();
        }
        return text.toString();
    }

    private static void particulars(JsonGenerator json, TenantView tenant) {
        json.write("slug", tenant.slug())
                .write("kind", word(tenant.kind()))
                .write("status", word(tenant.status()))
                .write("name", tenant.name())
                .writeStartObject("names");
        tenant.names().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(name -> json.write(name.getKey().tag(), name.getValue()));
        json.writeEnd()
                .write("inhabitants", tenant.inhabitants())
                .write("inhabitantsOn", tenant.inhabitantsOn().toString())
                .writeStartArray("languages");
        tenant.languages().forEach(language -> json.write(language.tag()));
        json.writeEnd()
                .write("timeZone", tenant.timeZone().getId())
                .write("host", tenant.canonicalHost())
                .write("participantId", tenant.participantId())
                .write("openedAt", tenant.openedAt().toString());
    }

    static void paging(JsonGenerator json, Paged<?> page) {
        json.write("page", page.number())
                .write("pages", page.pages())
                .write("size", page.size())
                .write("total", page.total());
    }

    /** As documents write what the code has in capitals: {@code not-liable}. */
    static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
