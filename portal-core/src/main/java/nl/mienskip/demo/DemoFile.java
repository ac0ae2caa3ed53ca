package nl.mienskip.demo;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.util.List;
import nl.mienskip.tenants.TenantView;

/** What the demo villages are and say, read from the deployment. */
record DemoFile(JsonObject content) {

    static DemoFile read() {
        try (JsonReader reader = Json.createReader(DemoFile.class.getResourceAsStream("/demo/villages.json"))) {
            return new DemoFile(reader.readObject());
        }
    }

    List<JsonObject> list(String name) {
        return content.getJsonArray(name).getValuesAs(JsonObject.class);
    }

    JsonObject object(String name) {
        return content.getJsonObject(name);
    }

    static boolean meantFor(TenantView tenant, JsonObject item) {
        return item.getJsonArray("tenants").getValuesAs(JsonString.class).stream()
                .anyMatch(slug -> slug.getString().equals(tenant.slug()));
    }

    /** A text about the tenant that it is meant for. */
    static String told(TenantView tenant, JsonObject item, String part) {
        return item.getString(part).replace("{village}", tenant.name());
    }
}
