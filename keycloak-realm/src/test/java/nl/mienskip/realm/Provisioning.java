package nl.mienskip.realm;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import jakarta.json.JsonStructure;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;

/** The admin API as the portal's provisioning account may use it. */
final class Provisioning {

    private static final String SECRET = System.getProperty(
            "keycloak.provisioning.secret",
            System.getenv().getOrDefault("PORTAL_PROVISIONING_SECRET", "demo-provisioning-secret"));
    private static final String ADMIN = Keycloak.URL + "/admin/realms/mienskip";

    private final String token = Keycloak.programToken("portal-provisioning", SECRET);

    String token() {
        return token;
    }

    HttpResponse<String> call(String method, String path, String body) {
        HttpRequest.Builder request = Keycloak.request(ADMIN + path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null ? HttpRequest.BodyPublishers.noBody() : HttpRequest.BodyPublishers.ofString(body));
        return Keycloak.send(request.build());
    }

    int status(String method, String path, String body) {
        return call(method, path, body).statusCode();
    }

    JsonStructure read(String path) {
        HttpResponse<String> answer = call("GET", path, null);
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answers " + answer.statusCode() + ": " + answer.body());
        }
        return (JsonStructure) Keycloak.json(answer.body());
    }

    /** Makes something and gives its identifier. */
    String create(String path, String body) {
        HttpResponse<String> answer = call("POST", path, body);
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(path + " answers " + answer.statusCode() + ": " + answer.body());
        }
        String location = answer.headers().firstValue("Location").orElseThrow();
        return location.substring(location.lastIndexOf('/') + 1);
    }

    /** Makes an organization with this look; remove it with {@link #deleteOrganization}. */
    String createOrganization(String alias, String name, Map<String, String> look) {
        JsonObjectBuilder attributes = Json.createObjectBuilder();
        look.forEach(
                (key, value) -> attributes.add(key, Json.createArrayBuilder().add(value)));
        return create(
                "/organizations",
                Json.createObjectBuilder()
                        .add("name", name)
                        .add("alias", alias)
                        .add("enabled", true)
                        .add("attributes", attributes)
                        .build()
                        .toString());
    }

    void deleteOrganization(String id) {
        status("DELETE", "/organizations/" + id, null);
    }

    /** Makes somebody with a password of their own; remove them with {@link #deletePerson}. */
    String createPerson(String username, String password) {
        return create(
                "/users",
                Json.createObjectBuilder()
                        .add("username", username)
                        .add("email", username + "@example.org")
                        .add("emailVerified", true)
                        .add("firstName", "Proef")
                        .add("lastName", "Persoon")
                        .add("enabled", true)
                        .add(
                                "credentials",
                                Json.createArrayBuilder()
                                        .add(Json.createObjectBuilder()
                                                .add("type", "password")
                                                .add("value", password)
                                                .add("temporary", false)))
                        .build()
                        .toString());
    }

    void deletePerson(String id) {
        status("DELETE", "/users/" + id, null);
    }

    JsonObject portalClient() {
        return read("/clients?clientId=portal").asJsonArray().getJsonObject(0);
    }

    List<String> callbacks() {
        return portalClient().getJsonArray("redirectUris").getValuesAs(JsonString::getString);
    }
}
