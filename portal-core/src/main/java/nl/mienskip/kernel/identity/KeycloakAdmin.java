package nl.mienskip.kernel.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonStructure;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;

/** Speaks to Keycloak's admin API with the provisioning client's own account. */
@ApplicationScoped
class KeycloakAdmin {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final Duration MARGIN = Duration.ofSeconds(20);

    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(3))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    @Inject
    private KeycloakSettings settings;

    @Inject
    private Clock clock;

    private String token;
    private Instant tokenEnds = Instant.MIN;

    /** An answer of Keycloak: its status, its document (JSON null when there is none) and where the new thing is. */
    record Answer(int status, JsonValue body, String location) {

        boolean done() {
            return status >= 200 && status < 300;
        }
    }

    Answer get(String errand, String path) {
        return send(errand, "GET", path, null);
    }

    Answer post(String errand, String path, JsonStructure body) {
        return send(errand, "POST", path, body);
    }

    Answer put(String errand, String path, JsonStructure body) {
        return send(errand, "PUT", path, body);
    }

    Answer delete(String errand, String path) {
        return send(errand, "DELETE", path, null);
    }

    /** As {@link #get}; anything but success is a failure. */
    JsonValue read(String errand, String path) {
        return expectDone(errand, get(errand, path)).body();
    }

    static Answer expectDone(String errand, Answer answer) {
        if (!answer.done()) {
            throw new IdentityUnavailable(errand, answer.status(), answer.body().toString());
        }
        return answer;
    }

    static String query(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }

    private Answer send(String errand, String method, String path, JsonStructure body) {
        Answer answer = sendOnce(errand, method, path, body);
        if (answer.status() != 401) {
            return answer;
        }
        forgetToken();
        return sendOnce(errand, method, path, body);
    }

    private Answer sendOnce(String errand, String method, String path, JsonStructure body) {
        HttpRequest.BodyPublisher publisher = body == null
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString(body.toString());
        return exchange(
                errand,
                HttpRequest.newBuilder(URI.create(settings.adminUrl() + path))
                        .timeout(PATIENCE)
                        .header("Authorization", "Bearer " + token(errand))
                        .header("Content-Type", "application/json")
                        .method(method, publisher)
                        .build());
    }

    /** A Keycloak that was started anew may no longer know a token that has not ended. */
    private synchronized void forgetToken() {
        tokenEnds = Instant.MIN;
    }

    private synchronized String token(String errand) {
        if (clock.instant().isBefore(tokenEnds)) {
            return token;
        }
        String credentials = query(settings.provisioningClientId()) + ":" + query(settings.provisioningSecret());
        Answer answer = expectDone(
                errand,
                exchange(
                        errand,
                        HttpRequest.newBuilder(URI.create(settings.internalIssuer() + "/protocol/openid-connect/token"))
                                .timeout(PATIENCE)
                                .header(
                                        "Authorization",
                                        "Basic "
                                                + Base64.getEncoder()
                                                        .encodeToString(credentials.getBytes(StandardCharsets.UTF_8)))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials"))
                                .build()));
        JsonObject granted = answer.body().asJsonObject();
        token = granted.getString("access_token");
        tokenEnds =
                clock.instant().plusSeconds(granted.getInt("expires_in", 60)).minus(MARGIN);
        return token;
    }

    private Answer exchange(String errand, HttpRequest request) {
        try {
            HttpResponse<String> response = http.send(request, HttpResponse.BodyHandlers.ofString());
            return new Answer(
                    response.statusCode(),
                    document(response.body()),
                    response.headers().firstValue("Location").orElse(""));
        } catch (IOException e) {
            throw new IdentityUnavailable(errand, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IdentityUnavailable(errand, e);
        }
    }

    private static JsonValue document(String text) {
        if (text == null || text.isBlank()) {
            return JsonValue.NULL;
        }
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readValue();
        } catch (JsonException e) {
            return Json.createValue("an answer that is no JSON");
        }
    }
}
