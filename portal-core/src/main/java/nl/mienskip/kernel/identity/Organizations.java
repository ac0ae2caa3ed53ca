package nl.mienskip.kernel.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.Map;
import java.util.Optional;

/** A tenant's organization at Keycloak: alias, name and the look of its sign-in page. */
@ApplicationScoped
class Organizations {

    private static final String CREATE = "make an organization";
    private static final String FIND = "find an organization";
    private static final String CHANGE = "change an organization";
    private static final int CONFLICT = 409;
    private static final int PAGE = 500;

    @Inject
    private KeycloakAdmin keycloak;

    void ensure(String alias, String name, Map<String, String> attributes) {
        JsonObjectBuilder wanted =
                Json.createObjectBuilder().add("alias", alias).add("enabled", true);
        KeycloakAdmin.Answer made = keycloak.post(CREATE, "/organizations", with(wanted, name, null, attributes));
        if (made.done()) {
            return;
        }
        if (made.status() != CONFLICT) {
            KeycloakAdmin.expectDone(CREATE, made);
        }
        Optional<JsonObject> known = byAlias(alias);
        if (known.isPresent()) {
            update(known.get(), name, attributes);
        } else {
            // Organizations need different names, villages do not: two may be called the same in one country.
            JsonObjectBuilder again =
                    Json.createObjectBuilder().add("alias", alias).add("enabled", true);
            KeycloakAdmin.expectDone(
                    CREATE,
                    keycloak.post(CREATE, "/organizations", with(again, name + " (" + alias + ")", null, attributes)));
        }
    }

    private void update(JsonObject known, String name, Map<String, String> attributes) {
        String path = "/organizations/" + known.getString("id");
        JsonObject whole = keycloak.read(FIND, path).asJsonObject();
        JsonObjectBuilder changed = Json.createObjectBuilder(whole);
        KeycloakAdmin.Answer answer =
                keycloak.put(CHANGE, path, with(changed, name, whole.getJsonObject("attributes"), attributes));
        if (answer.status() == CONFLICT) {
            answer = keycloak.put(
                    CHANGE,
                    path,
                    with(
                            Json.createObjectBuilder(whole),
                            name + " (" + whole.getString("alias") + ")",
                            whole.getJsonObject("attributes"),
                            attributes));
        }
        KeycloakAdmin.expectDone(CHANGE, answer);
    }

    private static JsonObject with(
            JsonObjectBuilder organization, String name, JsonObject before, Map<String, String> attributes) {
        JsonObjectBuilder all = before == null ? Json.createObjectBuilder() : Json.createObjectBuilder(before);
        attributes.forEach(
                (key, value) -> all.add(key, Json.createArrayBuilder().add(value)));
        return organization.add("name", name).add("attributes", all).build();
    }

    /** Keycloak searches organizations by name and domain only, so the alias is looked for page by page. */
    private Optional<JsonObject> byAlias(String alias) {
        for (int first = 0; ; first += PAGE) {
            JsonArray page = keycloak.read(FIND, "/organizations?first=" + first + "&max=" + PAGE)
                    .asJsonArray();
            Optional<JsonObject> found = page.getValuesAs(JsonObject.class).stream()
                    .filter(organization -> alias.equals(organization.getString("alias", "")))
                    .findFirst();
            if (found.isPresent() || page.size() < PAGE) {
                return found;
            }
        }
    }
}
