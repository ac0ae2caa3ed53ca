package nl.mienskip.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Splitting costs as a program of the cooperation asks for it, with a token of its own. */
class CostsApiIT {

    private static final Pattern TOKEN = Pattern.compile("\"access_token\":\"([^\"]+)\"");
    private static final String EQUAL =
            "{'total':'100.00','key':{'type':'equal'}," + "'participants':[{'id':'b'},{'id':'a'},{'id':'c'}]}";

    private static String token;

    @BeforeAll
    static void askForAToken() throws IOException, InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            String answer = client.send(
                            HttpRequest.newBuilder(URI.create(
                                            Portal.keycloak() + "/realms/mienskip/protocol/openid-connect/token"))
                                    .header("Content-Type", "application/x-www-form-urlencoded")
                                    .POST(BodyPublishers.ofString(
                                            "grant_type=client_credentials&client_id=cooperation-api"
                                                    + "&client_secret=demo-cooperation-secret"))
                                    .build(),
                            BodyHandlers.ofString())
                    .body();
            Matcher found = TOKEN.matcher(answer);
            assertThat(found.find()).as(answer).isTrue();
            token = found.group(1);
        }
    }

    @Test
    void theSharesComeInTheOrderAskedWithTheRoundingInTheOpen() {
        HttpResponse<String> answer = ask("", EQUAL);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.body())
                .isEqualTo("{'shares':["
                        .concat("{'id':'b','amount':'33.33','quota':'100/3','adjustment':'-1/300'},")
                        .concat("{'id':'a','amount':'33.34','quota':'100/3','adjustment':'1/150'},")
                        .concat("{'id':'c','amount':'33.33','quota':'100/3','adjustment':'-1/300'}]}")
                        .replace('\'', '"'));
    }

    @Test
    void aHybridIsABaseForEachAndTheRestByWeight() {
        HttpResponse<String> answer = ask(
                "",
                "{'total':100000,'key':{'type':'hybrid','base':'2000.00','variable':{'type':'inhabitants'}},"
                        + "'participants':[{'id':'a','inhabitants':100000},{'id':'b','inhabitants':'300000'}]}");

        assertThat(answer.body()).contains("\"amount\":\"26000.00\"").contains("\"amount\":\"74000.00\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'total':'1','key':{'type':'equal'},'participants':[]} | participants | split.no-participants",
                "{'total':'1','key':{'type':'equal'},'participants':[{'id':'a'},{'id':'a'}]} "
                        + "| participants[1].id | split.duplicate-id",
                "{'total':'-1','key':{'type':'equal'},'participants':[{'id':'a'}]} | total | split.negative-figure",
                "{'total':'0.001','key':{'type':'equal'},'participants':[{'id':'a'}]} | total | split.finer-than-a-cent",
                "{'total':'1','key':{'type':'usage'},'participants':[{'id':'a','usage':0}]} "
                        + "| participants | split.weights-sum-to-zero",
                "{'total':'1','key':{'type':'hybrid','base':2,'variable':{'type':'equal'}},'participants':[{'id':'a'}]} "
                        + "| key.base | split.base-above-total",
                "{'total':'1','key':{'type':'fair'},'participants':[{'id':'a'}]} | key.type | split.unknown-key-type",
            })
    void aRefusalTellsTheReasonAndThePlace(String question, String field, String code) {
        HttpResponse<String> answer = ask("", question);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body())
                .contains("\"field\":\"" + field + "\"")
                .contains("\"code\":\"" + code + "\"")
                .contains("\"detail\":");
    }

    @Test
    void aBodyWithoutEndIsRefusedWithTheReason() {
        HttpResponse<String> answer = ask("", " ".repeat(11 * 1024 * 1024));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("json.too-large");
    }

    @Test
    void withoutATokenNothingIsSplit() {
        HttpResponse<String> answer = Portal.send(post("", EQUAL));

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(challenge -> assertThat(challenge).startsWith("Bearer"));
    }

    @Test
    void aProgramOfThePlatformHasNoRightsAtAVillage() {
        assertThat(ask("burum", EQUAL).statusCode()).isEqualTo(403);
    }

    private static HttpResponse<String> ask(String slug, String question) {
        return Portal.send(post(slug, question).header("Authorization", "Bearer " + token));
    }

    private static HttpRequest.Builder post(String slug, String question) {
        return Portal.request(slug, "/api/v1/costs/split")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(question.replace('\'', '"')));
    }
}
