package nl.mienskip.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A village that stands at a host of which Keycloak does not know yet that people may come back there. */
class ReturnAddressIT {

    private static final String CLIENT = "/clients/c11e0000-0000-4000-8000-000000000001";
    private static final JsonPrimitive ADDRESS = new JsonPrimitive(Portal.address("munnekezijl", "/signin/callback"));

    private String before;

    @BeforeEach
    void keycloakDoesNotKnowTheAddress() {
        before = client().toString();
        JsonObject without = client();
        assertThat(without.getAsJsonArray("redirectUris").remove(ADDRESS)).isTrue();
        Tokens.admin("PUT", CLIENT, without.toString());
    }

    @AfterEach
    void leaveNothingBehind() {
        if (!known()) {
            Tokens.admin("PUT", CLIENT, before);
        }
    }

    @Test
    void keycloakIsToldWhereTheVillageStands() {
        assertThat(known()).isFalse();

        Database.change("insert into sign_in_look (tenant_id, wanted, told) select id, 1, 0 from tenant"
                + " where slug = 'munnekezijl' on duplicate key update wanted = wanted + 1");

        await().atMost(Duration.ofSeconds(30)).until(ReturnAddressIT::known);
    }

    private static boolean known() {
        return client().getAsJsonArray("redirectUris").contains(ADDRESS);
    }

    private static JsonObject client() {
        return JsonParser.parseString(Tokens.admin("GET", CLIENT, null).body()).getAsJsonObject();
    }
}
