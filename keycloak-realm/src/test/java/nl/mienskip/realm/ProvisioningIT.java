package nl.mienskip.realm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the programs of the portal and of the cooperation may do at Keycloak, and what they may not. */
class ProvisioningIT {

    private static final String PERSON = "d3e00000-0000-4000-8000-000000000502";

    private final Provisioning provisioning = new Provisioning();

    @Test
    void everyDemoPersonWasImportedWithTheirIdentifier() throws Exception {
        for (Person person : Person.readAll(Path.of("src/main/demo/people.csv"))) {
            if (!person.program()) {
                JsonObject known = provisioning.read("/users/" + person.sub()).asJsonObject();
                assertThat(known.getString("username")).isEqualTo(person.username());
                assertThat(known.getBoolean("enabled")).isTrue();
            }
        }
    }

    @Test
    void everyDemoVillageHasAnOrganizationWithItsLook() throws Exception {
        List<JsonObject> known = provisioning
                .read("/organizations?briefRepresentation=false&max=100")
                .asJsonArray()
                .getValuesAs(JsonObject.class);

        for (Village village : Village.readAll(Path.of("src/main/demo/villages.csv"))) {
            assertThat(known)
                    .filteredOn(organization -> organization.getString("alias").equals(village.slug()))
                    .singleElement()
                    .satisfies(organization -> assertThat(
                                    organization.getJsonObject("attributes").keySet())
                            .contains("look.brand", "look.contact", "host"));
        }
    }

    @Test
    void aVillageIsOpenedAndSomebodyWhoIsThereAlreadyJoinsItUnmanaged() {
        String village = provisioning.createOrganization("proefdorp", "Proefdorp", Map.of("look.brand", "#1d5c3f"));
        try {
            String members = "/organizations/" + village + "/members";
            assertThat(provisioning.status("POST", members, PERSON)).isEqualTo(201);
            JsonObject member = provisioning.read(members + "/" + PERSON).asJsonObject();
            assertThat(member.getString("membershipType")).isEqualTo("UNMANAGED");

            assertThat(provisioning.status("DELETE", members + "/" + PERSON, null))
                    .isEqualTo(204);
            assertThat(provisioning.read("/users/" + PERSON).asJsonObject().getString("username"))
                    .isEqualTo("nieuwkomer");
        } finally {
            provisioning.deleteOrganization(village);
        }
    }

    @Test
    void anAddressOfAVillageIsAddedAndTakenAway() {
        JsonObject before = provisioning.portalClient();
        String path = "/clients/" + before.getString("id");
        String address = "https://proefdorp.example.org/signin/callback";
        JsonArrayBuilder more = Json.createArrayBuilder(before.getJsonArray("redirectUris"));
        JsonObject after = Json.createObjectBuilder(before)
                .add("redirectUris", more.add(address))
                .build();
        try {
            assertThat(provisioning.status("PUT", path, after.toString())).isEqualTo(204);
            assertThat(provisioning.callbacks()).contains(address);
            assertThat(new Visitor(address).ask("openid").statusCode()).isEqualTo(200);
        } finally {
            provisioning.status("PUT", path, before.toString());
        }
        assertThat(new Visitor(address).ask("openid").statusCode()).isEqualTo(400);
    }

    @Test
    void aNeighbourWithoutAnEmailAddressIsEnrolledWithACodeThatWorksOnce() {
        String id = provisioning.create("/users", """
                {"username":"proef.buurvrouw","firstName":"Proef","lastName":"Buurvrouw","enabled":true,
                 "credentials":[{"type":"password","value":"HK4-7PQ-2WX-9","temporary":true}]}""");
        try {
            Visitor visitor = new Visitor(provisioning.callbacks().getFirst());
            HttpResponse<String> answer = visitor.signIn(visitor.ask("openid"), "proef.buurvrouw", "HK4-7PQ-2WX-9");

            assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("UPDATE_PASSWORD");
        } finally {
            provisioning.deletePerson(id);
        }
    }

    /** The portal says it at the field; it goes by {@code field}. */
    @ParameterizedTest
    @CsvSource(quoteCharacter = '`', textBlock = """
                    Jan (Johannes), Test, jan@example.org, firstName
                    Jan, Test & Zn; , jan@example.org, lastName
                    Jan, Test, jan@-example-.org, email
                    """)
    void aNameOrAddressThatCannotBeIsRefusedByItsField(String first, String last, String email, String field) {
        HttpResponse<String> answer = provisioning.call(
                "POST",
                "/users",
                Json.createObjectBuilder()
                        .add("username", "proef.geweigerd")
                        .add("firstName", first)
                        .add("lastName", last)
                        .add("email", email)
                        .add("enabled", true)
                        .build()
                        .toString());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Keycloak.json(answer.body()).asJsonObject().getString("field"))
                .isEqualTo(field);
    }

    /** By that the portal tells whether a letter may still give the account its first password. */
    @Test
    void anAccountThatNobodyCanSignInWithHasNoCredentials() {
        String id = provisioning.create("/users", """
                {"username":"proef.ongebruikt","firstName":"Proef","lastName":"Ongebruikt","enabled":true}""");
        try {
            assertThat(provisioning.read("/users/" + id + "/credentials").asJsonArray())
                    .isEmpty();
            assertThat(provisioning.read("/users/" + PERSON + "/credentials").asJsonArray())
                    .isNotEmpty();
        } finally {
            provisioning.deletePerson(id);
        }
    }

    @Test
    void twoFaultsAreAListOfThem() {
        HttpResponse<String> answer = provisioning.call(
                "POST",
                "/users",
                "{\"username\":\"proef.geweigerd\",\"firstName\":\"<b>\",\"lastName\":\"a;b\",\"enabled\":true}");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Keycloak.json(answer.body())
                        .asJsonObject()
                        .getJsonArray("errors")
                        .getValuesAs(JsonObject.class))
                .extracting(fault -> fault.getString("field"))
                .containsExactlyInAnyOrder("firstName", "lastName");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    PUT    |                        | {"displayName":"Mienskip"}
                    POST   | /clients               | {"clientId":"sluiproute"}
                    GET    | /roles                 |
                    POST   | /roles                 | {"name":"sluiproute"}
                    POST   | /client-scopes         | {"name":"sluiproute"}
                    POST   | /authentication/flows  | {"alias":"sluiproute"}
                    GET    | /components            |
                    GET    | /admin-events          |
                    GET    | /identity-provider/instances |
                    POST   | /users/d3e00000-0000-4000-8000-000000000502/impersonation | {}
                    """)
    void theAccountThatOpensVillagesMayDoNothingElse(String method, String path, String body) {
        assertThat(provisioning.status(method, path == null ? "" : path, body)).isEqualTo(403);
    }

    /** Without manage-realm it cannot delete the realm; that is not tried, for it might succeed. */
    @Test
    void theAccountThatOpensVillagesHoldsTheseRightsOnly() {
        JsonObject claims = Keycloak.claims(provisioning.token());

        assertThat(claims).doesNotContainKey("realm_access");
        assertThat(claims.getJsonObject("resource_access")).containsOnlyKeys("realm-management");
        assertThat(claims.getJsonObject("resource_access")
                        .getJsonObject("realm-management")
                        .getJsonArray("roles")
                        .getValuesAs(JsonString::getString))
                .containsExactlyInAnyOrder("manage-organizations", "manage-users", "query-clients");
    }

    @Test
    void theAccountThatOpensVillagesSeesNoOtherClient() {
        assertThat(provisioning.read("/clients?clientId=cooperation-api").asJsonArray())
                .isEmpty();
        assertThat(provisioning.read("/clients?clientId=realm-management").asJsonArray())
                .isEmpty();
    }

    @Test
    void theCooperationsTokenIsMeantForTheApiAndCarriesNoRoles() {
        JsonObject token = Keycloak.claims(Keycloak.programToken(
                "cooperation-api",
                System.getenv().getOrDefault("PORTAL_API_CLIENT_SECRET", "demo-cooperation-secret")));

        assertThat(token.getString("aud")).isEqualTo("portal-api");
        assertThat(token.getString("sub")).isEqualTo("d3e00000-0000-4000-8000-000000000701");
        assertThat(token).doesNotContainKeys("realm_access", "resource_access", "groups", "roles");
    }

    @Test
    void aWrongSecretGetsNoToken() {
        assertThatThrownBy(() -> Keycloak.programToken("cooperation-api", "geraden"))
                .hasMessageContaining("cooperation-api gets no token");
    }

    @Test
    void nobodyGetsATokenWithANameAndAPasswordInsteadOfThePage() {
        for (String client : List.of("portal", "portal-provisioning", "cooperation-api")) {
            HttpResponse<String> answer = Keycloak.send(Keycloak.form(
                            Keycloak.OPENID + "/token",
                            Map.of(
                                    "grant_type",
                                    "password",
                                    "client_id",
                                    client,
                                    "client_secret",
                                    "demo-" + client.replace("-api", "").replace("portal-", "") + "-secret",
                                    "username",
                                    "bewoner.burum",
                                    "password",
                                    Assemble.DEMO_PASSWORD))
                    .build());

            assertThat(answer.statusCode()).as(client).isBetween(400, 401);
            assertThat(answer.body()).as(client).contains("unauthorized_client");
        }
    }
}
