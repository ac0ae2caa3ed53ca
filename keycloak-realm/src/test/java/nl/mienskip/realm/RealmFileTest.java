package nl.mienskip.realm;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RealmFileTest {

    private static final Path SOURCES = Path.of("src/main");

    private final RealmFile file = new RealmFile(SOURCES.resolve("realm"));
    private final List<Person> people = Person.readAll(SOURCES.resolve("demo/people.csv"));
    private final List<Village> villages = Village.readAll(SOURCES.resolve("demo/villages.csv"));
    private final JsonObject demo = file.demo(villages, people, Assemble.DEMO_PASSWORD);

    RealmFileTest() throws IOException {
        // reads the sources
    }

    @Test
    void theRealmForAnOwnKeycloakHoldsNoKnownSecretNoPersonAndNoVillage() {
        JsonObject plain = file.plain();

        assertThat(List.of("demo-", "\"secret\"", Assemble.DEMO_PASSWORD))
                .noneMatch(known -> plain.toString().contains(known));
        assertThat(plain).doesNotContainKey("organizations");
        assertThat(names(plain, "users", "username")).containsExactly("service-account-portal-provisioning");
    }

    @Test
    void everyDemoPersonIsThereWithTheirOwnIdentifier() {
        Stream<String> imported = demo.getJsonArray("users").getValuesAs(JsonObject.class).stream()
                .filter(user -> user.containsKey("id"))
                .map(user -> user.getString("username") + " " + user.getString("id"));

        assertThat(imported)
                .containsExactlyInAnyOrderElementsOf(people.stream()
                        .map(person -> person.username() + " " + person.sub())
                        .toList());
    }

    @Test
    void everyMemberOfAVillageJoinsUnmanagedSoThatLeavingItDeletesNobody() {
        List<JsonObject> members = demo.getJsonArray("organizations").getValuesAs(JsonObject.class).stream()
                .flatMap(village -> village.getJsonArray("members").getValuesAs(JsonObject.class).stream())
                .toList();

        assertThat(members)
                .isNotEmpty()
                .allSatisfy(
                        member -> assertThat(member.getString("membershipType")).isEqualTo("UNMANAGED"));
    }

    @Test
    void everyVillageMaySignInAtItsOwnAddressAndNoAddressHasAWildcard() {
        JsonObject portal = demo.getJsonArray("clients").getValuesAs(JsonObject.class).stream()
                .filter(client -> client.getString("clientId").equals("portal"))
                .findFirst()
                .orElseThrow();
        List<String> addresses = portal.getJsonArray("redirectUris").getValuesAs(JsonString::getString);

        assertThat(addresses)
                .hasSize(villages.size() + 2)
                .allMatch(address -> address.endsWith("/signin/callback"))
                .noneMatch(address -> address.contains("*"));
        assertThat(portal.getJsonObject("attributes")
                        .getString("post.logout.redirect.uris")
                        .split("##"))
                .hasSize(villages.size() + 2)
                .allMatch(address -> address.endsWith("/"))
                .noneMatch(address -> address.contains("*"));
    }

    private static List<String> names(JsonObject realm, String list, String key) {
        return realm.getJsonArray(list).stream()
                .map(JsonValue::asJsonObject)
                .map(entry -> entry.getString(key))
                .toList();
    }
}
