package nl.mienskip.system;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Somebody who visits with a cookie jar and follows redirects one by one, so that a test can look at each, and can do
 * what a browser would not. Cookies are kept by host, as those of the portal and of Keycloak ask for.
 */
final class Visitor {

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final int MOST_REDIRECTS = 12;

    private final Map<String, Map<String, String>> cookies = new HashMap<>();
    private final List<String> visited = new ArrayList<>();

    /** Asks for an address as a link on a page of the same host would; follows nothing. */
    HttpResponse<String> get(String address) {
        return send(address, request(address).GET());
    }

    /** Sends a form as a page of the same host would; follows nothing. */
    HttpResponse<String> post(String address, Map<String, String> form) {
        return send("POST", address, form);
    }

    /** Sends a form with any method as a page of the same host would; follows nothing. */
    HttpResponse<String> send(String method, String address, Map<String, String> form) {
        return send(
                address,
                request(address).header("Sec-Fetch-Site", "same-origin").method(method, body(form)));
    }

    /** Sends a form with headers of the test's own making; follows nothing. */
    HttpResponse<String> post(String address, Map<String, String> form, Map<String, String> headers) {
        HttpRequest.Builder request = request(address).POST(body(form));
        headers.forEach(request::header);
        return send(address, request);
    }

    /** Asks for an address and follows redirects to the end. */
    HttpResponse<String> open(String address) {
        return follow(address, get(address));
    }

    /** Follows an answer's redirects to the end. */
    HttpResponse<String> follow(String address, HttpResponse<String> first) {
        HttpResponse<String> answer = first;
        String at = address;
        for (int i = 0; i < MOST_REDIRECTS && location(answer) != null; i++) {
            at = URI.create(at).resolve(location(answer)).toString();
            answer = get(at);
        }
        return answer;
    }

    /** Signs in at a village and is led back to a path; gives the page that that ends on. */
    HttpResponse<String> signIn(String village, String name, String to) {
        return signIn(village, name, Portal.demoPassword(), to);
    }

    HttpResponse<String> signIn(String village, String name, String password, String to) {
        String begin = Portal.address(village, "/signin?to=" + URLEncoder.encode(to, StandardCharsets.UTF_8));
        HttpResponse<String> page = open(begin);
        return atKeycloak() ? fillIn(page, name, password) : page;
    }

    /** Fills in the page of Keycloak that was opened last, and follows to the end. */
    HttpResponse<String> fillIn(HttpResponse<String> page, String name, String password) {
        String action = formOf(page);
        return follow(action, post(action, Map.of("username", name, "password", password, "credentialId", "")));
    }

    /** Fills in the page of Keycloak and gives the address that it leads back to, which is not asked for. */
    String leave(HttpResponse<String> page, String name, String password) {
        return location(post(formOf(page), Map.of("username", name, "password", password)));
    }

    /** Signs in up to the address at the portal that Keycloak leads back to, which is not asked for. */
    String callback(String village, String name) {
        HttpResponse<String> page = open(Portal.address(village, "/signin?to=/"));
        if (!atKeycloak()) {
            throw new AssertionError("signed in already");
        }
        String callback = leave(page, name, Portal.demoPassword());
        forgetKeycloak();
        return callback;
    }

    /** What an address says under this name, as it stands there. */
    static String parameter(String address, String name) {
        for (String pair : URI.create(address).getRawQuery().split("&")) {
            if (pair.startsWith(name + "=")) {
                return pair.substring(name.length() + 1);
            }
        }
        throw new AssertionError("no " + name + " in " + address);
    }

    /** Where Keycloak's page sends its form. */
    static String formOf(HttpResponse<String> page) {
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new AssertionError("no form in " + page.body());
        }
        return form.group(1).replace("&amp;", "&");
    }

    /** Whether the page opened last was Keycloak's. */
    boolean atKeycloak() {
        return visited.getLast().startsWith(Portal.keycloak());
    }

    /** Every address asked for, in order. */
    List<String> visited() {
        return List.copyOf(visited);
    }

    /** The cookie of a village's host; null when there is none. */
    String cookie(String village, String name) {
        return jar(Portal.host(village)).get(name);
    }

    /** Puts a cookie at a village's host, whatever a browser would say of it. */
    void putCookie(String village, String name, String value) {
        jar(Portal.host(village)).put(name, value);
    }

    /** Loses Keycloak's cookies, as if that session had ended. */
    void forgetKeycloak() {
        jar(URI.create(Portal.keycloak()).getHost()).clear();
    }

    /** All cookies of a village's host. */
    Map<String, String> cookies(String village) {
        return Map.copyOf(jar(Portal.host(village)));
    }

    static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse(null);
    }

    private HttpResponse<String> send(String address, HttpRequest.Builder request) {
        visited.add(address);
        String host = URI.create(address).getHost();
        HttpResponse<String> answer = Portal.send(request);
        answer.headers().allValues("Set-Cookie").forEach(cookie -> keep(host, cookie));
        return answer;
    }

    private HttpRequest.Builder request(String address) {
        URI uri = URI.create(address);
        String path = uri.getRawPath() + (uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery());
        HttpRequest.Builder request = Portal.requestTo(uri.getHost(), uri.getPort(), path)
                .header("Content-Type", "application/x-www-form-urlencoded");
        Map<String, String> jar = jar(uri.getHost());
        if (!jar.isEmpty()) {
            request.header(
                    "Cookie",
                    jar.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        return request;
    }

    private void keep(String host, String header) {
        String name = header.substring(0, header.indexOf('='));
        int end = header.indexOf(';');
        String value = header.substring(header.indexOf('=') + 1, end < 0 ? header.length() : end);
        if (value.isEmpty() || header.contains("Max-Age=0")) {
            jar(host).remove(name);
        } else {
            jar(host).put(name, value);
        }
    }

    private Map<String, String> jar(String host) {
        return cookies.computeIfAbsent(host, key -> new HashMap<>());
    }

    private static HttpRequest.BodyPublisher body(Map<String, String> form) {
        return HttpRequest.BodyPublishers.ofString(form.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&")));
    }
}
