package nl.mienskip.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A village that stands at a host of which Keycloak does not know yet that people may come back there. */
class ReturnAddressIT {

    private static final String CLIENT = "/clients/c11e0000-0000-4000-8000-000000000001";
    private static final String SIGN_OUT = "post.logout.redirect.uris";
    private static final String SEPARATOR = "##";
    private static final JsonPrimitive BACK = new JsonPrimitive(Portal.address("munnekezijl", "/signin/callback"));
    private static final String OUT = Portal.address("munnekezijl", "/");
    private static final Duration SOON = Duration.ofSeconds(30);

    private JsonObject before;

    @BeforeEach
    void keycloakDoesNotKnowTheAddresses() {
        // so that the portal changes the client only when it is told to, and never with what it read before
        await().atMost(SOON).until(() -> Database.number("select count(*) from sign_in_look where told < wanted") == 0);
        before = client();
        JsonObject without = before.deepCopy();
        assertThat(without.getAsJsonArray("redirectUris").remove(BACK)).isTrue();
        List<String> out = signOut(without);
        assertThat(out.remove(OUT)).isTrue();
        without.getAsJsonObject("attributes").addProperty(SIGN_OUT, String.join(SEPARATOR, out));
        put(without);
    }

    @AfterEach
    void leaveNothingBehind() {
        if (!knowsBoth(client())) {
            put(before);
        }
    }

    @Test
    void keycloakIsToldWhereTheVillageStands() {
        Database.change("insert into sign_in_look (tenant_id, wanted, told) select id, 1, 0 from tenant"
                + " where slug = 'munnekezijl' on duplicate key update wanted = wanted + 1");

        await().atMost(SOON).until(() -> knowsBoth(client()));
    }

    private static boolean knowsBoth(JsonObject client) {
        return client.getAsJsonArray("redirectUris").contains(BACK)
                && signOut(client).contains(OUT);
    }

    private static List<String> signOut(JsonObject client) {
        String addresses = client.getAsJsonObject("attributes").get(SIGN_OUT).getAsString();
        return new ArrayList<>(List.of(addresses.split(SEPARATOR)));
    }

    private static JsonObject client() {
        return JsonParser.parseString(Tokens.admin("GET", CLIENT, null).body()).getAsJsonObject();
    }

    private static void put(JsonObject client) {
        HttpResponse<String> answer = Tokens.admin("PUT", CLIENT, client.toString());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
    }
}
