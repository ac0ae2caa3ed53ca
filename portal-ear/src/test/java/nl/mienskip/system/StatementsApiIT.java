package nl.mienskip.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HexFormat;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Billing by program: a treasurer's own may do it, the cooperation's that only reads may not. */
class StatementsApiIT {

    private static final int YEAR = 2871;
    private static final BilledYear BILLED = new BilledYear(YEAR);
    private static final String COSTS = "/api/v1/costs/";
    private static final String WHOLE = "{'year':2871,'kind':'advance','part':1,'of':1}";

    private static final String TODAY =
            LocalDate.now(ZoneId.of("Europe/Amsterdam")).toString();

    private static String mapper;
    private static String treasurer;

    @BeforeAll
    static void letPeopleUseTheApi() {
        mapper = Tokens.letPeopleUseTheApi();
        treasurer = Tokens.ofPerson("penningmeester", Portal.demoPassword());
    }

    @AfterAll
    static void letThemNoMore() {
        Tokens.letThemNoMore(mapper);
    }

    @BeforeEach
    void decide() {
        BILLED.leaveNothingBehind();
        BILLED.decide();
    }

    @AfterEach
    void leaveNothingBehind() {
        BILLED.leaveNothingBehind();
    }

    @Test
    void whatAParticipantTakesAndWhatWasBookedIsBilledAsThePlanShowed() throws Exception {
        assertThat(post("subscriptions", "{'participant':" + BilledYear.burum() + ",'service':'video','since':2871}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(post(
                                "bookings",
                                "{'participant':" + BilledYear.burum()
                                        + ",'rule':'help','on':'2871-05-01','hours':'1.5','reference':'bon 1'}")
                        .statusCode())
                .isEqualTo(201);

        JsonObject plan = json(post("round-plans", WHOLE));
        JsonObject round = json(post("rounds", withDigest(plan)));
        JsonObject statement = burums();

        assertThat(round.get("total")).isEqualTo(plan.get("total"));
        assertThat(statement.get("net").getAsString()).as("100 + 30 + 75").isEqualTo("205.00");
        assertThat(statement.get("total").getAsString())
                .as("21 % of 175, 9 % of 30")
                .isEqualTo("244.45");
        assertThat(statement.get("status").getAsString()).isEqualTo("open");
        String document = get("statements/" + number()).body();
        JsonObject check = json(get("statements/" + number() + "/check"));
        assertThat(check.get("sound").getAsBoolean()).isTrue();
        assertThat(sha256(document))
                .as("of the document, byte for byte")
                .isEqualTo(check.get("digest").getAsString());
        assertThat(json(get("rounds?year=2871")).getAsJsonArray("rounds")).hasSize(1);
        JsonObject year = json(get("statements/check?year=" + TODAY.substring(0, 4)));
        assertThat(year.getAsJsonArray("findings")).isEmpty();
        assertThat(year.get("sound").getAsBoolean()).isTrue();
        assertThat(get("statements/check").statusCode()).as("no year").isEqualTo(400);
    }

    @Test
    void whatWasNotShownIsNotIssued() {
        JsonObject plan = json(post("round-plans", WHOLE));
        post("subscriptions", "{'participant':" + BilledYear.burum() + ",'service':'video','since':2871}");

        HttpResponse<String> refused = post("rounds", withDigest(plan));

        assertThat(refused.statusCode()).isEqualTo(409);
        assertThat(json(get("rounds?year=2871")).getAsJsonArray("rounds")).isEmpty();
        assertThat(post("round-plans", "{'year':2870,'kind':'settlement'}").statusCode())
                .as("a year without a tariff")
                .isEqualTo(409);
    }

    @Test
    void paymentsAreNotedByHandAndFromAFileAllOrNone() {
        post("rounds", withDigest(json(post("round-plans", WHOLE))));
        String number = number();

        assertThat(post("statements/" + number + "/payments", "{'on':'" + TODAY + "','amount':'21.00','reference':'a'}")
                        .statusCode())
                .isEqualTo(201);
        assertThat(post("statements/" + number + "/payments", "{'on':'" + TODAY + "','amount':'21.00','reference':'a'}")
                        .statusCode())
                .as("the same again")
                .isEqualTo(400);
        JsonObject refused = json(csv(TODAY + ";" + number + ";50,00;b\n" + TODAY + ";" + number + ";50.00;c\n"));
        assertThat(refused.get("noted").getAsInt()).isZero();
        assertThat(refused.getAsJsonArray("refused")
                        .get(0)
                        .getAsJsonObject()
                        .get("line")
                        .getAsInt())
                .isEqualTo(2);
        assertThat(burums().get("paid").getAsString()).isEqualTo("21.00");

        String file = "\uFEFFdatum;nummer;bedrag;kenmerk\r\n" + TODAY + ";" + number + ";100,00;b\r\n";
        assertThat(json(csv(file)).get("noted").getAsInt()).isEqualTo(1);
        assertThat(json(csv(file)).get("known").getAsInt()).isEqualTo(1);
        assertThat(burums().get("status").getAsString()).isEqualTo("paid");
        assertThat(json(get("statements?year=2871&status=paid")).get("total").getAsInt())
                .isEqualTo(1);

        long payment = json(get("statements/" + number + "/payments"))
                .getAsJsonArray("payments")
                .get(0)
                .getAsJsonObject()
                .get("id")
                .getAsLong();
        assertThat(post("payments/" + payment + "/withdrawal", "{'why':'proef'}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(burums().get("status").getAsString()).isEqualTo("partly");
    }

    @Test
    void whoOnlyReadsCostsIssuesAndNotesNothing() {
        JsonObject plan = json(post("round-plans", WHOLE));
        String reader = Tokens.of("cooperation-api");

        for (String path : new String[] {
            "rounds", "subscriptions", "bookings", "payments/1/withdrawal", "statements/2026-00001/payments"
        }) {
            assertThat(send(reader, "POST", path, "application/json", withDigest(plan))
                            .statusCode())
                    .as(path)
                    .isEqualTo(403);
        }
        assertThat(send(reader, "PUT", "biller", "application/json", "{}").statusCode())
                .isEqualTo(403);
        assertThat(send(reader, "PUT", "biller/vat/2998", "application/json", "{'treatment':'charged','why':'x'}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(send(reader, "POST", "payments", "text/csv", "x").statusCode())
                .isEqualTo(403);
        assertThat(send(reader, "POST", "round-plans", "application/json", WHOLE)
                        .statusCode())
                .isEqualTo(200);
        assertThat(Portal.get("", COSTS + "statements").statusCode()).isEqualTo(401);
    }

    @Test
    void whoIsExemptBillsWithoutTaxAndEveryPaperSaysWhy() {
        try {
            assertThat(json(put(
                                    "biller/vat/2871",
                                    "{'treatment':'exempt','ground':'Artikel 11, lid 1, onder u','why':'it beslút'}"))
                            .getAsJsonArray("vat"))
                    .hasToString(
                            "[{\"since\":2871,\"treatment\":\"exempt\",\"ground\":\"Artikel 11, lid 1, onder u\"}]");
            json(post("rounds", withDigest(json(post("round-plans", WHOLE)))));

            assertThat(burums().get("total")).isEqualTo(burums().get("net"));
            for (String file : new String[] {".csv", ".xml", ".xml?profile=nlcius"}) {
                assertThat(get("statements/" + number() + file).body()).as(file).contains("Artikel 11, lid 1, onder u");
            }
            assertThat(json(get("statements/" + number())).has("exemption")).isTrue();
        } finally {
            put("biller/vat/2871", "{'treatment':'charged','why':'dochs net'}");
        }
        assertThat(json(get("biller/vat")).getAsJsonArray("vat")).isEmpty();
        assertThat(put("biller/vat/2871", "{'treatment':'exempt','why':'x'}").body())
                .contains("\"field\":\"ground\"");
    }

    private static HttpResponse<String> put(String path, String body) {
        return send(treasurer, "PUT", path, "application/json", body);
    }

    private static String withDigest(JsonObject plan) {
        return WHOLE.replace("}", ",'digest':'" + plan.get("digest").getAsString() + "'}");
    }

    private static JsonObject burums() {
        JsonArray found = json(get("statements?year=2871&participant=" + BilledYear.burum()))
                .getAsJsonArray("statements");
        return StreamSupport.stream(found.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .findFirst()
                .orElseThrow();
    }

    private static String number() {
        return burums().get("number").getAsString();
    }

    private static String sha256(String text) throws Exception {
        return HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static HttpResponse<String> get(String path) {
        return send(treasurer, "GET", path, "application/json", "");
    }

    private static HttpResponse<String> post(String path, String body) {
        return send(treasurer, "POST", path, "application/json", body);
    }

    private static HttpResponse<String> csv(String file) {
        return send(treasurer, "POST", "payments", "text/csv", file);
    }

    private static HttpResponse<String> send(String token, String method, String path, String type, String body) {
        return Portal.send(Portal.request("", COSTS + path)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", type)
                .method(method, BodyPublishers.ofString(body.replace('\'', '"'))));
    }

    private static JsonObject json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }
}
