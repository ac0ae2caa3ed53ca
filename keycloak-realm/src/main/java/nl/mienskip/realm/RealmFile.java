package nl.mienskip.realm;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Puts the realm together. The plain one is for an own Keycloak: no people, no villages, and no secrets, so that
 * Keycloak makes those up. The demo one adds made-up people and villages, with secrets that everybody knows.
 */
final class RealmFile {

    private static final String PORTAL = "portal";
    /** The demo's platform answers here too. */
    private static final String ON_THIS_MACHINE = "${PORTAL_INTERNAL_URL:http://localhost:8080}";

    private static final String LOGOUT_URIS = "post.logout.redirect.uris";

    private final JsonObject template;

    RealmFile(Path folder) throws IOException {
        String text = Files.readString(folder.resolve("mienskip-realm.json"));
        JsonString profile =
                Json.createValue(read(folder.resolve("user-profile.json")).toString());
        try (JsonReader reader =
                Json.createReader(new StringReader(text.replace("\"@user-profile.json@\"", "" + profile)))) {
            template = reader.readObject();
        }
    }

    private static JsonObject read(Path file) throws IOException {
        try (Reader text = Files.newBufferedReader(file);
                JsonReader reader = Json.createReader(text)) {
            return reader.readObject();
        }
    }

    /** The realm as an own Keycloak should get it. */
    JsonObject plain() {
        JsonArrayBuilder clients = Json.createArrayBuilder();
        for (JsonObject client : template.getJsonArray("clients").getValuesAs(JsonObject.class)) {
            clients.add(Json.createObjectBuilder(client).remove("secret"));
        }
        return Json.createObjectBuilder(template).add("clients", clients).build();
    }

    /** The realm with made-up people and villages. */
    JsonObject demo(List<Village> villages, List<Person> people, String password) {
        JsonArrayBuilder users = Json.createArrayBuilder(template.getJsonArray("users"));
        people.forEach(person -> users.add(person.program() ? program(person) : human(person, password)));
        JsonArrayBuilder organizations = Json.createArrayBuilder();
        villages.forEach(village -> organizations.add(organization(village, people)));
        return Json.createObjectBuilder(template)
                .add("clients", clientsFor(villages))
                .add("users", users)
                .add("organizations", organizations)
                .build();
    }

    private JsonArray clientsFor(List<Village> villages) {
        JsonArrayBuilder clients = Json.createArrayBuilder();
        for (JsonObject client : template.getJsonArray("clients").getValuesAs(JsonObject.class)) {
            clients.add(PORTAL.equals(client.getString("clientId")) ? portal(client, villages) : client);
        }
        return clients.build();
    }

    private static JsonObject portal(JsonObject client, List<Village> villages) {
        JsonArrayBuilder callbacks = Json.createArrayBuilder(client.getJsonArray("redirectUris"));
        callbacks.add(ON_THIS_MACHINE + "/signin/callback");
        villages.forEach(village -> callbacks.add(village.address("/signin/callback")));
        JsonObject attributes = client.getJsonObject("attributes");
        String homes = Stream.concat(
                        Stream.of(attributes.getString(LOGOUT_URIS), ON_THIS_MACHINE + "/"),
                        villages.stream().map(village -> village.address("/")))
                .collect(Collectors.joining("##"));
        return Json.createObjectBuilder(client)
                .add("redirectUris", callbacks)
                .add("attributes", Json.createObjectBuilder(attributes).add(LOGOUT_URIS, homes))
                .build();
    }

    private static JsonObject organization(Village village, List<Person> people) {
        JsonArrayBuilder members = Json.createArrayBuilder();
        people.stream()
                .filter(person -> person.tenants().contains(village.slug()))
                .forEach(person -> members.add(Json.createObjectBuilder()
                        .add("username", person.username())
                        .add("membershipType", "UNMANAGED")));
        JsonObjectBuilder attributes = Json.createObjectBuilder();
        attributes.add("look.brand", one(village.brand()));
        attributes.add("look.name.fy", one(village.frisianName()));
        attributes.add("look.contact", one(village.contact()));
        attributes.add("look.contactEmail", one(village.email()));
        attributes.add("host", one(village.host()));
        return Json.createObjectBuilder()
                .add("name", village.name())
                .add("alias", village.slug())
                .add("enabled", true)
                .add("attributes", attributes)
                .add("members", members)
                .build();
    }

    private static JsonArray one(String value) {
        return Json.createArrayBuilder().add(value).build();
    }

    private static JsonObject human(Person person, String password) {
        return Json.createObjectBuilder()
                .add("id", person.sub())
                .add("username", person.username())
                .add("email", person.email())
                .add("emailVerified", true)
                .add("firstName", person.firstName())
                .add("lastName", person.lastName())
                .add("enabled", true)
                .add(
                        "credentials",
                        Json.createArrayBuilder()
                                .add(Json.createObjectBuilder()
                                        .add("type", "password")
                                        .add("value", password)
                                        .add("temporary", false)))
                .add("realmRoles", Json.createArrayBuilder().add("default-roles-mienskip"))
                .build();
    }

    private static JsonValue program(Person person) {
        return Json.createObjectBuilder()
                .add("id", person.sub())
                .add("username", person.username())
                .add("enabled", true)
                .add("serviceAccountClientId", person.clientId())
                .build();
    }
}
