package nl.mienskip.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Decisions as programs take them, each with the token of somebody who may. */
class DecisionsApiIT {

    private static final String ROOT = "/api/v1/costs/decisions";
    private static final String OURS = "select id from decision where title = 'Proef over de API'";
    private static final String DOCUMENT = "{'year':2873,'names':{'nl':'Proef'},'rules':[{'code':'membership',"
            + "'names':{'nl':'Lidmaatschap'},'price':{'kind':'perMember','amount':'150.00'}}]}";
    private static final String DRAFT =
            "{'kind':'tariff','year':2873,'title':'Proef over de API','document':" + DOCUMENT + "}";

    private static String audience;
    private static String treasurer;
    private static String board;
    private static String supervisors;

    @BeforeAll
    static void haveTokens() {
        audience = Tokens.letPeopleUseTheApi();
        treasurer = Tokens.ofPerson("penningmeester", Portal.demoPassword());
        board = Tokens.ofPerson("bestuurslid", Portal.demoPassword());
        supervisors = Tokens.ofPerson("toezichthouder", Portal.demoPassword());
    }

    @AfterAll
    static void giveThemBack() {
        Tokens.letThemNoMore(audience);
    }

    @AfterEach
    void leaveNothingBehind() {
        Database.change("delete from decision_vote where decision_id in (" + OURS + ")");
        Database.change("delete from decision_step where decision_id in (" + OURS + ")");
        Database.change("delete from decision where title = 'Proef over de API'");
        Database.change("delete from audit_entry where act like 'decision.%' and subject like '%Proef over de API%'");
    }

    @Test
    void aDecisionIsTakenFromDraftToAdoptionAndItsDocumentKeepsItsDigest() throws Exception {
        JsonObject draft = answer(201, send("POST", treasurer, ROOT, DRAFT));
        String one = ROOT + "/" + draft.get("id").getAsLong();
        JsonObject proposed = answer(
                200,
                send(
                        "POST",
                        board,
                        one + "/steps",
                        "{'step':'propose','version':" + version(draft)
                                + ",'inForceFrom':'2873-01-01','weight':'equal','quorum':50}"));
        JsonObject approved = answer(
                200,
                send("POST", supervisors, one + "/steps", "{'step':'approve','version':" + version(proposed) + "}"));
        long burum = Database.number("select id from participant where name like 'Vereniging Dorpsbelang Burum%'");
        JsonObject against = answer(
                200,
                send(
                        "PUT",
                        board,
                        one + "/votes",
                        "{'version':" + version(approved) + ",'votes':{'" + burum + "':'against'}}"));
        String sheet = send("GET", board, one + "/votes.csv", null).body();
        assertThat(sheet).contains(burum + ";", ";'tegen'".replace('\'', '"'));
        JsonObject votes = answer(
                200, sheet(board, one + "/votes.csv?version=" + version(against), sheet.replace("tegen", "voor")));
        assertThat(votes.getAsJsonObject("outcome").get("adopted").getAsBoolean())
                .isTrue();
        JsonObject adopted = answer(
                200,
                send(
                        "POST",
                        board,
                        one + "/steps",
                        "{'step':'close','version':" + version(votes) + ",'minutes':'ALV 4'}"));

        assertThat(adopted.get("state").getAsString()).isEqualTo("adopted");
        assertThat(adopted.getAsJsonArray("steps")).hasSize(6);
        String document = send("GET", Tokens.of("cooperation-api"), one + "/document", null)
                .body();
        assertThat(HexFormat.of()
                        .formatHex(
                                MessageDigest.getInstance("SHA-256").digest(document.getBytes(StandardCharsets.UTF_8))))
                .isEqualTo(adopted.get("digest").getAsString());
        assertThat(send(
                                "POST",
                                Tokens.of("cooperation-api"),
                                one + "/quotes",
                                "{'facts':{'inhabitants':600," + "'memberSince':'2026-01-01'}}")
                        .body())
                .contains("\"total\":\"150.00\"");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "treasurer | {'step':'propose','version':0,'inForceFrom':'2873-01-01','weight':'equal','quorum':50} | 403 | ",
                "board | {'step':'propose','version':0,'inForceFrom':'2873-01-01','weight':'equal','quorum':101} | 400 | quorum",
                "board | {'step':'propose','version':0,'weight':'equal','quorum':50} | 400 | inForceFrom",
                "board | {'step':'propose','version':7,'inForceFrom':'2873-01-01','weight':'equal','quorum':50} | 409 | ",
                "board | {'step':'burn','version':0} | 400 | step",
                "supervisors | {'step':'approve','version':0} | 409 | ",
            })
    void aStepThatCannotBeTakenIsRefused(String who, String step, int status, String field) {
        JsonObject draft = answer(201, send("POST", treasurer, ROOT, DRAFT));
        String token = who.equals("board") ? board : who.equals("treasurer") ? treasurer : supervisors;

        HttpResponse<String> refused =
                send("POST", token, ROOT + "/" + draft.get("id").getAsLong() + "/steps", step);

        assertThat(refused.statusCode()).as(refused.body()).isEqualTo(status);
        if (field != null) {
            assertThat(refused.body()).contains("\"field\":\"" + field + "\"");
        }
    }

    @Test
    void aProgramReadsAndDecidesNothing() {
        assertThat(send("GET", Tokens.of("cooperation-api"), ROOT, null).statusCode())
                .isEqualTo(200);
        assertThat(send("POST", Tokens.of("cooperation-api"), ROOT, DRAFT).statusCode())
                .isEqualTo(403);
    }

    @Test
    void aDocumentThatIsWrongIsRefusedAtItsPlaceAndNothingIsKept() {
        HttpResponse<String> refused = send("POST", treasurer, ROOT, DRAFT.replace("150.00", "-1"));

        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"field\":\"rules[0].price.amount\"");
        assertThat(Database.number("select count(*) from decision where title = 'Proef over de API'"))
                .isZero();
    }

    private static long version(JsonObject answer) {
        return answer.get("version").getAsLong();
    }

    private static JsonObject answer(int status, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }

    private static HttpResponse<String> sheet(String token, String path, String csv) {
        return Portal.send(Portal.request("", path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "text/csv")
                .method("PUT", BodyPublishers.ofString(csv)));
    }

    private static HttpResponse<String> send(String method, String token, String path, String body) {
        return Portal.send(Portal.request("", path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .method(
                        method,
                        body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body.replace('\'', '"'))));
    }
}
