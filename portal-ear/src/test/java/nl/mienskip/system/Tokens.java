package nl.mienskip.system;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Access tokens of the demo realm's programs and people. */
final class Tokens {

    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");
    private static final String CLIENT = "/clients/c11e0000-0000-4000-8000-000000000001";
    private static final String AUDIENCES = CLIENT + "/protocol-mappers/models";
    private static final String OPENID = "/realms/mienskip/protocol/openid-connect";
    private static final Map<String, String> SECRETS = Map.of(
            "cooperation-api", "demo-cooperation-secret",
            "portal", "demo-portal-secret",
            "portal-provisioning", "demo-provisioning-secret");

    /** Less than the five minutes that a token lives. */
    private static final Duration KEPT_FOR = Duration.ofMinutes(2);

    private static final Map<String, Kept> KEPT = new ConcurrentHashMap<>();

    private record Kept(String token, Instant since) {

        boolean fresh() {
            return since.plus(KEPT_FOR).isAfter(Instant.now());
        }
    }

    private Tokens() {}

    /** The token of a program, which holds for some minutes more. */
    static String of(String client) {
        return KEPT.compute(client, (name, kept) -> kept != null && kept.fresh() ? kept : newToken(name))
                .token();
    }

    private static Kept newToken(String client) {
        return new Kept(token(ask(client, "grant_type=client_credentials")), Instant.now());
    }

    /** The token of a demo person who signs in with the portal's client, as a program would that holds its secret. */
    static String ofPerson(String name, String password) {
        String verifier = UUID.randomUUID().toString() + UUID.randomUUID();
        String callback = Portal.address("burum", "/signin/callback");
        Visitor visitor = new Visitor();
        String address = OPENID + "/auth?response_type=code&client_id=portal&scope=openid&state=x&redirect_uri="
                + URLEncoder.encode(callback, StandardCharsets.UTF_8)
                + "&code_challenge_method=S256&code_challenge=" + challenge(verifier);
        String back = visitor.leave(visitor.open(Portal.keycloak() + address), name, password);
        return token(redeem(Visitor.parameter(back, "code"), callback, verifier));
    }

    /**
     * Has the portal's client give tokens for the API too, as that of a village's own app would; to be ended with
     * {@link #letThemNoMore}.
     */
    static String letPeopleUseTheApi() {
        HttpResponse<String> added = admin("POST", AUDIENCES, """
                {"name":"audience of a test","protocol":"openid-connect","protocolMapper":"oidc-audience-mapper",
                 "config":{"included.client.audience":"portal-api","access.token.claim":"true"}}""");
        String address = added.headers().firstValue("Location").orElseThrow();
        return address.substring(address.lastIndexOf('/') + 1);
    }

    static void letThemNoMore(String mapper) {
        admin("DELETE", AUDIENCES + "/" + mapper, null);
    }

    /**
     * Has the portal's client give tokens that end so many seconds after they were given, or before for a negative figure;
     * to be ended with {@link #letThemLiveAsLongAsOthers}.
     */
    static void letThemLive(int seconds) {
        lifespan(String.valueOf(seconds));
    }

    static void letThemLiveAsLongAsOthers() {
        lifespan(""); // Keycloak drops an attribute that is empty
    }

    private static void lifespan(String seconds) {
        JsonObject client =
                JsonParser.parseString(admin("GET", CLIENT, null).body()).getAsJsonObject();
        client.getAsJsonObject("attributes").addProperty("access.token.lifespan", seconds);
        HttpResponse<String> answer = admin("PUT", CLIENT, client.toString());
        if (answer.statusCode() != 204) {
            throw new AssertionError(answer.statusCode() + " " + answer.body());
        }
    }

    /** Turns a code of the portal's client into tokens. */
    static HttpResponse<String> redeem(String code, String callback, String verifier) {
        return ask(
                "portal",
                "grant_type=authorization_code&code=" + code + "&code_verifier=" + verifier + "&redirect_uri="
                        + URLEncoder.encode(callback, StandardCharsets.UTF_8));
    }

    /** Does an errand at Keycloak's admin API with the account that opens villages. */
    static HttpResponse<String> admin(String method, String path, String json) {
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

    private static HttpResponse<String> ask(String client, String grant) {
        URI keycloak = URI.create(Portal.keycloak());
        String basic = Base64.getEncoder()
                .encodeToString((client + ":" + SECRETS.get(client)).getBytes(StandardCharsets.UTF_8));
        return Portal.send(Portal.requestTo(keycloak.getHost(), keycloak.getPort(), OPENID + "/token")
                .header("Authorization", "Basic " + basic)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(grant)));
    }

    private static String token(HttpResponse<String> answer) {
        Matcher token = TOKEN.matcher(answer.body());
        if (!token.find()) {
            throw new AssertionError("no token in " + answer.body());
        }
        return token.group(1);
    }

    private static String challenge(String verifier) {
        try {
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(
                            MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
