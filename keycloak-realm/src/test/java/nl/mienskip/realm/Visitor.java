package nl.mienskip.realm;

import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URLDecoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Somebody with a browser that keeps Keycloak's cookies, sent to Keycloak by the portal of one village. */
final class Visitor {

    /** Verifier and challenge of RFC 7636, appendix B. */
    static final String VERIFIER = "dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk";

    static final String CHALLENGE = "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM";

    private static final String SECRET = System.getenv().getOrDefault("PORTAL_CLIENT_SECRET", "demo-portal-secret");
    private static final Pattern FORM = Pattern.compile("id=\"kc-form-login\"[^>]*action=\"([^\"]+)\"");

    private final Map<String, String> cookies = new HashMap<>();
    private final String callback;

    Visitor(String callback) {
        this.callback = callback;
    }

    /** What the portal asks; further parameters replace or, when null, remove these. */
    HttpResponse<String> ask(String scope, Map<String, String> further) {
        return get(address(callback, scope, further));
    }

    static String address(String callback, String scope, Map<String, String> further) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("client_id", "portal");
        parameters.put("response_type", "code");
        parameters.put("redirect_uri", callback);
        parameters.put("scope", scope);
        parameters.put("state", "state");
        parameters.put("nonce", "nonce");
        parameters.put("code_challenge", CHALLENGE);
        parameters.put("code_challenge_method", "S256");
        further.forEach((key, value) -> {
            if (value.isEmpty()) {
                parameters.remove(key);
            } else {
                parameters.put(key, value);
            }
        });
        return Keycloak.OPENID + "/auth?" + Keycloak.encode(parameters);
    }

    HttpResponse<String> ask(String scope) {
        return ask(scope, Map.of());
    }

    HttpResponse<String> askSilently(String scope) {
        return ask(scope, Map.of("prompt", "none"));
    }

    HttpResponse<String> get(String address) {
        return send(Keycloak.request(address).GET());
    }

    /** Fills in the one page with name and password. */
    HttpResponse<String> signIn(HttpResponse<String> page, String username, String password) {
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new IllegalStateException("no form to sign in with on: " + page.body());
        }
        String action = form.group(1).replace("&amp;", "&");
        return send(Keycloak.form(action, Map.of("username", username, "password", password)));
    }

    /** The parameters with which Keycloak sent the visitor back to the portal. */
    static Map<String, String> back(HttpResponse<String> answer) {
        String query = URI.create(answer.headers().firstValue("Location").orElseThrow())
                .getRawQuery();
        return Pattern.compile("&")
                .splitAsStream(query)
                .map(pair -> pair.split("=", 2))
                .collect(Collectors.toMap(pair -> pair[0], pair -> URLDecoder.decode(pair[1], StandardCharsets.UTF_8)));
    }

    /** Does what the portal does with a code. */
    JsonObject redeem(String code) {
        HttpResponse<String> answer = Keycloak.send(Keycloak.form(
                        Keycloak.OPENID + "/token",
                        Map.of(
                                "grant_type", "authorization_code",
                                "code", code,
                                "redirect_uri", callback,
                                "client_id", "portal",
                                "client_secret", SECRET,
                                "code_verifier", VERIFIER))
                .build());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("no tokens for the code: " + answer.body());
        }
        return Keycloak.json(answer.body()).asJsonObject();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        if (!cookies.isEmpty()) {
            request.header(
                    "Cookie",
                    cookies.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        HttpResponse<String> answer =
                Keycloak.send(request.header("Accept-Language", "nl").build());
        for (String cookie : answer.headers().allValues("Set-Cookie")) {
            String[] pair = cookie.substring(0, (cookie + ";").indexOf(';')).split("=", 2);
            if (pair[1].isEmpty() || cookie.contains("Max-Age=0")) {
                cookies.remove(pair[0]);
            } else {
                cookies.put(pair[0], pair[1]);
            }
        }
        return answer;
    }
}
