package nl.mienskip.system;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Access tokens of the demo realm's programs. */
final class Tokens {

    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");
    private static final Map<String, String> SECRETS = Map.of(
            "cooperation-api", "demo-cooperation-secret",
            "portal-provisioning", "demo-provisioning-secret");
    private static final Map<String, String> KEPT = new ConcurrentHashMap<>();

    private Tokens() {}

    /** The token of a program, kept for the time that the tests run. */
    static String of(String client) {
        return KEPT.computeIfAbsent(client, Tokens::ask);
    }

    /** Does an errand at Keycloak's admin API with the account that opens villages. */
    static java.net.http.HttpResponse<String> admin(String method, String path, String json) {
        URI keycloak = URI.create(Portal.keycloak());
        return Portal.send(Portal.requestTo(keycloak.getHost(), keycloak.getPort(), "/admin/realms/mienskip" + path)
                .header("Authorization", "Bearer " + of("portal-provisioning"))
                .header("Content-Type", "application/json")
                .method(
                        method,
                        json == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(json)));
    }

    private static String ask(String client) {
        URI keycloak = URI.create(Portal.keycloak());
        String basic = Base64.getEncoder()
                .encodeToString((client + ":" + SECRETS.get(client)).getBytes(java.nio.charset.StandardCharsets.UTF_8));
        String answer = Portal.send(Portal.requestTo(
                                keycloak.getHost(),
                                keycloak.getPort(),
                                "/realms/mienskip/protocol/openid-connect/token")
                        .header("Authorization", "Basic " + basic)
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials")))
                .body();
        Matcher token = TOKEN.matcher(answer);
        if (!token.find()) {
            throw new AssertionError("no token in " + answer);
        }
        return token.group(1);
    }
}
