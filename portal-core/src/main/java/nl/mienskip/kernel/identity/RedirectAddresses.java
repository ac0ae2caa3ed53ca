package nl.mienskip.kernel.identity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonString;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;
import nl.mienskip.kernel.settings.Settings;

/**
 * The exact addresses to which Keycloak may send people back: no wildcards. Keycloak takes a client as a whole, so that
 * of two changes at once one would be lost; hence one at a time, and read back.
 */
@ApplicationScoped
class RedirectAddresses {

    private static final String FIND = "find the portal's client";
    private static final String CHANGE = "register addresses of return";
    private static final String SIGN_OUT = "post.logout.redirect.uris";
    private static final String SIGN_OUT_SEPARATOR = "##";
    private static final int TRIES = 5;

    @Inject
    private KeycloakAdmin keycloak;

    @Inject
    private KeycloakSettings keycloakSettings;

    @Inject
    private Settings settings;

    @Inject
    private IdentityTurnStore turns;

    void settle(Collection<String> hosts, Collection<String> gone) {
        turns.take();
        for (int attempt = 0; attempt < TRIES; attempt++) {
            JsonObject client = client();
            if (settled(client, hosts, gone)) {
                return;
            }
            KeycloakAdmin.expectDone(
                    CHANGE, keycloak.put(CHANGE, "/clients/" + client.getString("id"), changed(client, hosts, gone)));
        }
        if (!settled(client(), hosts, gone)) {
            throw new IdentityUnavailable(CHANGE, 200, "but they are not as asked; something else changes the client");
        }
    }

    private boolean settled(JsonObject client, Collection<String> hosts, Collection<String> gone) {
        Set<String> back = back(client);
        Set<String> out = out(client);
        return hosts.stream().allMatch(host -> back.contains(callback(host)) && out.contains(home(host)))
                && gone.stream().noneMatch(host -> back.contains(callback(host)) || out.contains(home(host)));
    }

    private JsonObject changed(JsonObject client, Collection<String> hosts, Collection<String> gone) {
        Set<String> back = back(client);
        Set<String> out = out(client);
        hosts.forEach(host -> {
            back.add(callback(host));
            out.add(home(host));
        });
        gone.forEach(host -> {
            back.remove(callback(host));
            out.remove(home(host));
        });
        JsonArrayBuilder addresses = Json.createArrayBuilder();
        back.forEach(addresses::add);
        JsonObjectBuilder attributes = Json.createObjectBuilder(client.getJsonObject("attributes"))
                .add(SIGN_OUT, String.join(SIGN_OUT_SEPARATOR, out));
        return Json.createObjectBuilder(client)
                .add("redirectUris", addresses)
                .add("attributes", attributes)
                .build();
    }

    private JsonObject client() {
        return keycloak
                .read(FIND, "/clients?clientId=" + KeycloakAdmin.query(keycloakSettings.clientId()))
                .asJsonArray()
                .getValuesAs(JsonObject.class)
                .stream()
                .findFirst()
                .orElseThrow(() -> new IdentityUnavailable(FIND, 200, "no client " + keycloakSettings.clientId()));
    }

    private static Set<String> back(JsonObject client) {
        Set<String> addresses = new LinkedHashSet<>();
        client.getJsonArray("redirectUris")
                .getValuesAs(JsonString.class)
                .forEach(uri -> addresses.add(uri.getString()));
        return addresses;
    }

    private static Set<String> out(JsonObject client) {
        Set<String> addresses = new LinkedHashSet<>();
        JsonObject attributes = client.getJsonObject("attributes");
        Arrays.stream(attributes.getString(SIGN_OUT, "").split(SIGN_OUT_SEPARATOR))
                .filter(address -> !address.isBlank())
                .forEach(addresses::add);
        return addresses;
    }

    private String callback(String host) {
        return settings.address(host, "/signin/callback");
    }

    private String home(String host) {
        return settings.address(host, "/");
    }
}
