package nl.mienskip.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How often one address may try. Each test comes from an address of its own, so that nobody else is held up. */
class LimitsIT {

    private static final int MORE_THAN_ALLOWED = 200;
    private static final int RECKONINGS_A_MINUTE = 300;

    @Test
    void codesCannotBeGuessed() throws Exception {
        HttpClient guesser = from("127.0.0.71");

        int tries = 0;
        HttpResponse<String> answer;
        do {
            answer = get(guesser, "/enrol/0000-0000-00" + (10 + tries));
            tries++;
        } while (answer.statusCode() == 404 && tries < MORE_THAN_ALLOWED);

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(tries).isEqualTo(11);
        assertThat(get(from("127.0.0.72"), "/enrol/0000-0000-0010").statusCode())
                .as("somebody else")
                .isEqualTo(404);
    }

    @Test
    void aFloodOfSignInsIsHeldBack() throws Exception {
        HttpClient flood = from("127.0.0.73");

        int begun = 0;
        while (begun < MORE_THAN_ALLOWED && get(flood, "/signin?to=/").statusCode() == 303) {
            begun++;
        }

        HttpResponse<String> answer = get(flood, "/signin?to=/");
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("Te vaak");
        assertThat(begun).isBetween(120, 180);
    }

    @Test
    void nobodyJoinsAndLeavesWithoutEnd() {
        try (Stranger stranger = Stranger.withAccount()) {
            Visitor visitor = new Visitor();
            visitor.signIn("burum", stranger.signInName(), Stranger.PASSWORD, "/");

            int asked = 0;
            HttpResponse<String> answer;
            do {
                answer = visitor.post(Portal.address("burum", "/membership"), Map.of("name", " "));
                asked++;
            } while (answer.statusCode() == 400 && asked < MORE_THAN_ALLOWED);

            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(asked).isEqualTo(21);
        }
    }

    @Test
    void nobodyKeepsTheOpenDeskBusy() throws Exception {
        HttpClient flood = from("127.0.0.74");

        int asked = 0;
        HttpResponse<String> answer;
        do {
            answer = flood.send(
                    Portal.request("", asked % 2 == 0 ? "/api/v1/costs/quotes" : "/api/v1/costs/simulations")
                            .header("Content-Type", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString("{}"))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            asked++;
        } while (answer.statusCode() == 400 && asked < 2 * RECKONINGS_A_MINUTE);

        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(asked).isGreaterThan(RECKONINGS_A_MINUTE);
    }

    private static HttpResponse<String> get(HttpClient client, String path) throws Exception {
        HttpRequest request =
                Portal.request("burum", path).header("Accept-Language", "nl").build();
        return client.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static HttpClient from(String address) throws Exception {
        return HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .localAddress(InetAddress.getByName(address))
                .build();
    }
}
