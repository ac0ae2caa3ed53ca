package nl.mienskip.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/** Where the portal under test is, and how to ask it something as a program does: no cookies, no redirects followed. */
public final class Portal {

    /** The demo villages. */
    public static final List<String> VILLAGES = List.of("burum", "munnekezijl", "warfstermolen", "noardeast-fryslan");

    /** HTTP/2 would name the address connected to instead of the host asked for. */
    private static final HttpClient CLIENT = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();

    private Portal() {}

    /** The host of a village, or of the platform for an empty slug. */
    public static String host(String slug) {
        String domain = setting("portal.base.domain");
        return slug.isEmpty() ? domain : slug + "." + domain;
    }

    /** The address in a browser of a path on a village's host; an empty slug is the platform. */
    public static String address(String slug, String path) {
        return "http://" + host(slug) + ":" + setting("portal.port") + path;
    }

    /** A request for a path on a village's host, to be finished with method, headers and {@link #send}. */
    public static HttpRequest.Builder request(String slug, String path) {
        return requestToHost(host(slug), path);
    }

    /** As {@link #request}, for any host name. */
    public static HttpRequest.Builder requestToHost(String host, String path) {
        return requestTo(host, Integer.parseInt(setting("portal.port")), path);
    }

    /** As {@link #requestToHost}, for any port of this machine. */
    static HttpRequest.Builder requestTo(String host, int port, String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Host", host + ":" + port)
                .timeout(Duration.ofSeconds(30));
    }

    /** Sends it and waits for the whole answer. */
    public static HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** The answer to a visitor's GET. */
    public static HttpResponse<String> get(String slug, String path) {
        return send(request(slug, path));
    }

    /** Where Keycloak is, without a slash at the end. */
    public static String keycloak() {
        return setting("portal.keycloak.url");
    }

    /** The password of every demo person, from the realm that Keycloak imported. */
    public static String demoPassword() {
        try {
            String realm = Files.readString(Path.of("../keycloak-realm/target/import/mienskip-realm.json"));
            int value = realm.indexOf("\"value\"", realm.indexOf("\"type\": \"password\""));
            int start = realm.indexOf('"', realm.indexOf(':', value)) + 1;
            return realm.substring(start, realm.indexOf('"', start));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What {@code ./portal test system} passed under this name. */
    static String setting(String name) {
        String value = System.getProperty(name);
        if (value == null) {
            throw new IllegalStateException(name + " is not set: run this with ./portal test system");
        }
        return value;
    }
}
