package nl.mienskip.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * What the API really answers is what its document says, with nothing left out and nothing more. The list of what is
 * asked is the document's own, so that a route that somebody adds is asked at once.
 */
class ApiAnswersIT {

    /** What a village publishes is asked at its own host. */
    private static final Pattern CONTENT = Pattern.compile("/api/v1/(articles|events|albums|pages|search)(/.*)?");

    private static final String DOCUMENT = "/api/v1/openapi.json";
    private static final String PLACE = "https://mienskip.example" + DOCUMENT;
    private static final String VILLAGE = TestVillages.slug();

    /** Answers a village's own board, at the village's host. */
    private static final String OURS = "/api/v1/costs/ours";

    /** Told to those alone to whom it is addressed; here what was said to the cooperation. */
    private static final String REACTIONS = "/api/v1/reactions";

    /** The demo has no decision about pools. */
    private static final String KEYS = "/api/v1/costs/decisions/{id}/keys";

    /** Answers those who organise. */
    private static final String SIGNUPS = "/api/v1/events/{id}/signups";

    private static final String SOURCES = "/api/v1/events/sources";

    private static HttpResponse<String> opened;
    private static String mapper;
    private static String treasurer;

    @BeforeAll
    static void openAVillageAndLetItsPeopleAsk() {
        opened = TestVillages.open(VILLAGE);
        mapper = Tokens.letPeopleUseTheApi();
        treasurer = person("penningmeester");
    }

    @AfterAll
    static void leaveNothingBehind() {
        Tokens.letThemNoMore(mapper);
        TestVillages.remove(VILLAGE);
    }

    static List<String> everythingThatCanBeRead() {
        return paths().entrySet().stream()
                .filter(path -> answersJson(path.getValue().getAsJsonObject()))
                .map(Map.Entry::getKey)
                .filter(path -> !path.equals(KEYS) && !path.equals(SIGNUPS) && !path.equals(SOURCES))
                .filter(path -> !path.equals(REACTIONS + "/{id}"))
                .filter(path -> !path.equals(MemberSplitIT.PATH))
                .toList();
    }

    private static boolean answersJson(JsonObject path) {
        return path.has("get")
                && path.getAsJsonObject("get")
                        .getAsJsonObject("responses")
                        .getAsJsonObject("200")
                        .getAsJsonObject("content")
                        .has("application/json");
    }

    @ParameterizedTest
    @MethodSource("everythingThatCanBeRead")
    void whatIsReadIsAsTheDocumentSays(String path) {
        String host = CONTENT.matcher(path).matches() ? "burum" : "";
        String address = address(path);
        HttpResponse<String> answer =
                switch (path) {
                    case OURS -> as(person("beheerder.burum"), "burum", address);
                    case REACTIONS -> as(person("operator"), "", address);
                    default -> as(Tokens.of("cooperation-api"), host, address);
                };

        assertThat(answer.statusCode()).as(address + ": " + answer.body()).isEqualTo(200);
        assertThat(faults(path, "get", 200, answer.body())).isEmpty();
    }

    @Test
    void whatOurVillageCostsIsToldToItsBoardAlone() {
        assertThat(as(person("redacteur.burum"), "burum", OURS).statusCode()).isEqualTo(403);
        assertThat(Portal.get("burum", OURS).statusCode()).isEqualTo(401);
    }

    @Test
    void whatAReaderSaidIsTheBoardsAndItsAnswerIsAsTheDocumentSays() {
        String text = "Proefreactie voor programma’s";
        Database.change(
                "insert into reaction (tenant_id, page, about, village, text, name, email, language, status, given_at,"
                        + " answer, handled_by, version) select id, 'https://burum.example/', '', '', ?, 'Grytsje',"
                        + " 'lezer@example.org', 'NL', 'NEW', utc_timestamp(6), '', '', 0 from tenant where slug = 'burum'",
                text);
        try {
            String address = REACTIONS + "/" + Database.number("select max(id) from reaction where text = ?", text);
            String board = person("beheerder.burum");
            assertThat(faults(
                            REACTIONS + "/{id}",
                            "get",
                            200,
                            as(board, "burum", address).body()))
                    .isEmpty();
            assertThat(as(person("redacteur.burum"), "burum", address).statusCode())
                    .isEqualTo(403);
            assertThat(as(person("operator"), "", address).statusCode()).isEqualTo(404);

            HttpResponse<String> closed = post(board, address + "/closing", "{\"version\":0}");
            assertThat(closed.statusCode()).as(closed.body()).isEqualTo(200);
            assertThat(faults(REACTIONS + "/{id}/closing", "post", 200, closed.body()))
                    .isEmpty();
            assertThat(post(board, address + "/answer", "{\"version\":0,\"answer\":\"Te laat gezien\"}")
                            .statusCode())
                    .isEqualTo(409);
        } finally {
            Database.change("delete from reaction where text = ?", text);
            Database.change(
                    "delete from audit_entry where act = 'feedback.closed' and subject = 'https://burum.example/'");
        }
    }

    private static HttpResponse<String> post(String token, String address, String body) {
        return Portal.send(Portal.request("burum", address)
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    @Test
    void whatPoolsThatAreProposedMeanForEachIsAsTheDocumentSays() {
        HttpResponse<String> drafted = Portal.send(Portal.request("", "/api/v1/costs/pools/" + Year.now() + "/decision")
                .header("Authorization", "Bearer " + treasurer)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"title\":\"Proef over de verdeling\"}")));
        assertThat(drafted.statusCode()).as(drafted.body()).isEqualTo(200);
        long id = JsonParser.parseString(drafted.body())
                .getAsJsonObject()
                .get("id")
                .getAsLong();
        try {
            HttpResponse<String> answer = as(treasurer, "", KEYS.replace("{id}", String.valueOf(id)));

            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            assertThat(faults(KEYS, "get", 200, answer.body())).isEmpty();
            assertThat(answer.body()).contains("\"difference\"");
        } finally {
            Database.change("delete from decision_step where decision_id = ?", id);
            Database.change("delete from decision where id = ?", id);
        }
    }

    @Test
    void whoSignedUpIsToldToThoseWhoOrganiseAlone() {
        String address = address(SIGNUPS);
        HttpResponse<String> answer = as(person("redacteur.burum"), "burum", address);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(faults(SIGNUPS, "get", 200, answer.body())).isEmpty();
        assertThat(as(person("moderator.burum"), "burum", address).statusCode()).isEqualTo(403);
        assertThat(Portal.get("burum", address).statusCode()).isEqualTo(401);
    }

    @Test
    void whichCalendarsAreFollowedIsToldToThoseWhoWrite() {
        HttpResponse<String> answer = as(person("redacteur.burum"), "burum", SOURCES);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(faults(SOURCES, "get", 200, answer.body())).isEmpty();
        assertThat(Portal.get("burum", SOURCES).statusCode()).isEqualTo(401);
    }

    private static String person(String name) {
        return Tokens.ofPerson(name, Portal.demoPassword());
    }

    private static HttpResponse<String> as(String token, String host, String address) {
        return Portal.send(Portal.request(host, address).header("Authorization", "Bearer " + token));
    }

    @Test
    void aVillageThatIsOpenedIsAsTheDocumentSays() {
        assertThat(opened.statusCode()).isEqualTo(201);
        assertThat(faults("/api/v1/tenants", "post", 201, opened.body())).isEmpty();
    }

    @Test
    void sharesAreAsTheDocumentSays() {
        HttpResponse<String> answer = post(
                "/api/v1/costs/split",
                "{'total':'100.00','key':{'type':'hybrid','base':'10.00','variable':{'type':'usage'}},"
                        + "'participants':[{'id':'a','usage':1},{'id':'b','usage':'2.5'}]}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(faults("/api/v1/costs/split", "post", 200, answer.body())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/costs/quotes", "/api/v1/costs/simulations", "/api/v1/costs/impacts"})
    void whatIsReckonedForTheDocumentsOwnExampleIsAsTheDocumentSays(String path) {
        String example = paths().get(path)
                .getAsJsonObject()
                .getAsJsonObject("post")
                .getAsJsonObject("requestBody")
                .getAsJsonObject("content")
                .getAsJsonObject("application/json")
                .get("example")
                .toString();
        HttpResponse<String> answer = post(path, example);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(faults(path, "post", 200, answer.body())).isEmpty();
    }

    @Test
    void aParticipantThatIsAddedIsAsTheDocumentSays() {
        HttpResponse<String> answer = post(
                "/api/v1/participants",
                "{'name':'Vereniging " + VILLAGE + "','vatPosition':'not-liable','memberSince':'2026-11-01'}");

        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(faults("/api/v1/participants", "post", 201, answer.body())).isEmpty();
        JsonObject added = JsonParser.parseString(answer.body()).getAsJsonObject();
        assertAParticipantThatIsChangedIsAsTheDocumentSays(
                added.get("id").getAsLong(), added.get("version").getAsLong());
    }

    private static void assertAParticipantThatIsChangedIsAsTheDocumentSays(long id, long version) {
        String particulars = "{'name':'Vereniging " + VILLAGE + "','vatPosition':'liable','memberSince':'2026-11-01',"
                + "'memberUntil':'2026-12-31','buyerReference':'B-7','namedToOthers':true,"
                + "'address':{'line':'Demostraat 1','postcode':'9999zz','city':'Burum'},'version':" + version + "}";
        HttpResponse<String> answer = put("/api/v1/participants/" + id, particulars);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        assertThat(faults("/api/v1/participants/{id}", "put", 200, answer.body()))
                .isEmpty();
        assertThat(answer.body()).contains("\"postcode\":\"9999 ZZ\"", "\"country\":\"NL\"");
        assertThat(put("/api/v1/participants/" + id, particulars).statusCode())
                .as("the version that was read is not the present one any more")
                .isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource({
        "GET,/api/v1/usage?tenant=burum&meter=steps&from=2026-11-01&to=2026-11-30,400",
        "GET,/api/v1/tenants/nergens,404",
        "POST,/api/v1/tenants/VILLAGE/steps,409",
    })
    void aRefusalIsAsTheDocumentSays(String method, String address, int status) {
        HttpResponse<String> answer = Portal.send(Portal.request("", address.replace("VILLAGE", VILLAGE))
                .header("Authorization", "Bearer " + Tokens.of("cooperation-api"))
                .method(method, BodyPublishers.noBody()));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(faultsAt(document(), "#/components/schemas/Problem", answer.body()))
                .isEmpty();
    }

    @Test
    void whoHasNoTokenIsToldSoAsTheDocumentSays() {
        HttpResponse<String> answer = Portal.get("", "/api/v1/tenants");

        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(faultsAt(document(), "#/components/schemas/Problem", answer.body()))
                .isEmpty();
    }

    @Test
    void aDocumentThatSaysOtherwiseWouldBeFound() {
        String answer = opened.body();
        JsonObject wrongType = document();
        schema(wrongType, "Tenant")
                .getAsJsonObject("properties")
                .getAsJsonObject("inhabitants")
                .addProperty("type", "string");
        JsonObject lacksOne = document();
        schema(lacksOne, "Tenant").getAsJsonObject("properties").remove("slug");
        JsonObject wantsMore = document();
        schema(wantsMore, "Tenant").getAsJsonArray("required").add("mayor");

        for (JsonObject document : List.of(wrongType, lacksOne, wantsMore)) {
            assertThat(faultsAt(document, pointer("/api/v1/tenants", "post", 201), answer))
                    .isNotEmpty();
        }
    }

    /** How each path with something to fill in is asked. */
    private static String address(String path) {
        return switch (path) {
            case "/api/v1/tenants/{slug}" -> "/api/v1/tenants/burum";
            case "/api/v1/tenants/{slug}/steps" -> "/api/v1/tenants/" + VILLAGE + "/steps";
            case "/api/v1/participants/{id}" ->
                "/api/v1/participants/" + Database.number("select min(id) from participant");
            case "/api/v1/costs/decisions/{id}",
                    "/api/v1/costs/decisions/{id}/document",
                    "/api/v1/costs/decisions/{id}/votes",
                    "/api/v1/costs/decisions/{id}/quotes" ->
                path.replace(
                        "{id}",
                        String.valueOf(Database.number(
                                "select min(id) from decision where kind = 'TARIFF' and state = 'ADOPTED'")));
            case "/api/v1/usage" -> "/api/v1/usage?tenant=burum&meter=requests&from=2026-01-01&to=2026-12-31";
            case "/api/v1/tenants/{slug}/standings" -> "/api/v1/tenants/munnekezijl/standings";
            case "/api/v1/tenants/{slug}/storage" -> "/api/v1/tenants/munnekezijl/storage";
            case "/api/v1/tenants/{slug}/closing" -> "/api/v1/tenants/munnekezijl/closing";
            case "/api/v1/costs/head-counts/{year}" -> "/api/v1/costs/head-counts/" + Year.now();
            case "/api/v1/costs/pools/{year}" -> "/api/v1/costs/pools/" + Year.now();
            case "/api/v1/costs/pools/{year}/{code}/split" -> "/api/v1/costs/pools/" + Year.now() + "/hosting/split";
            case "/api/v1/costs/budgets/{year}/account" -> "/api/v1/costs/budgets/" + Year.now() + "/account";
            case "/api/v1/costs/courses/{year}" -> "/api/v1/costs/courses/" + Year.now();
            case "/api/v1/costs/reserve/balances/{on}" -> "/api/v1/costs/reserve/balances/2026-12-31";
            case "/api/v1/costs/budgets/{year}" -> "/api/v1/costs/budgets/" + Year.now();
            case "/api/v1/costs/budget-lines/{id}/bookings" ->
                "/api/v1/costs/budget-lines/" + Database.number("select min(id) from budget_line") + "/bookings";
            case "/api/v1/costs/subscriptions", "/api/v1/costs/bookings" ->
                path + "?year=" + Year.now() + "&participant=" + Database.number("select min(id) from participant");
            case "/api/v1/costs/rounds", "/api/v1/costs/vat", "/api/v1/costs/statements/check" ->
                path + "?year=" + Year.now();
            case "/api/v1/costs/statements/{number}",
                    "/api/v1/costs/statements/{number}/check",
                    "/api/v1/costs/statements/{number}/payments" ->
                path.replace(
                        "{number}",
                        Database.texts("select min(number) from statement").getFirst());
            case "/api/v1/articles/{id}" -> "/api/v1/articles/" + shown("article");
            case "/api/v1/events/{id}" -> "/api/v1/events/" + shown("event");
            case SIGNUPS -> "/api/v1/events/" + shown("event") + "/signups";
            case "/api/v1/albums/{id}" -> "/api/v1/albums/" + shown("album");
            case "/api/v1/pages/{id}" -> "/api/v1/pages/" + shown("page");
            default -> {
                assertThat(path).as("a path with an example of it here").doesNotContain("{");
                yield path;
            }
        };
    }

    private static long shown(String table) {
        return Database.number("select min(e.item_id) from " + table
                + " e join tenant t on t.id = e.tenant_id where t.slug = 'burum'");
    }

    private static HttpResponse<String> post(String path, String body) {
        return send("POST", path, body);
    }

    private static HttpResponse<String> put(String path, String body) {
        return send("PUT", path, body);
    }

    private static HttpResponse<String> send(String method, String path, String body) {
        return Portal.send(Portal.request("", path)
                .header("Authorization", "Bearer " + Tokens.of("cooperation-api"))
                .header("Content-Type", "application/json")
                .method(method, BodyPublishers.ofString(body.replace('\'', '"'))));
    }

    static List<Error> faults(String path, String method, int status, String answer) {
        return faultsAt(document(), pointer(path, method, status), answer);
    }

    private static String pointer(String path, String method, int status) {
        return "#/paths/" + path.replace("/", "~1").replace("{", "%7B").replace("}", "%7D") + "/" + method
                + "/responses/" + status + "/content/application~1json/schema";
    }

    private static List<Error> faultsAt(JsonObject document, String pointer, String answer) {
        refuseMore(document);
        schemas(document)
                .entrySet()
                .forEach(named -> named.getValue().getAsJsonObject().remove("unevaluatedProperties"));
        return SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        builder -> builder.schemas(Map.of(PLACE, document.toString())))
                .getSchema(SchemaLocation.of(PLACE + pointer))
                .validate(answer, InputFormat.JSON);
    }

    /**
     * A schema allows what it does not name; an answer that has more than its document says is a fault here. It is told
     * where a schema is used, for what is put together from two has of each only a part.
     */
    private static void refuseMore(JsonElement element) {
        if (element instanceof JsonObject object) {
            object.entrySet().stream()
                    .filter(entry -> !entry.getKey().equals("allOf"))
                    .forEach(entry -> refuseMore(entry.getValue()));
            boolean used = object.has("$ref") || object.has("properties");
            if (used && !object.has("additionalProperties")) {
                object.addProperty("unevaluatedProperties", false);
            }
        } else if (element instanceof JsonArray array) {
            array.forEach(ApiAnswersIT::refuseMore);
        }
    }

    private static JsonObject schema(JsonObject document, String name) {
        return schemas(document).getAsJsonObject(name);
    }

    private static JsonObject schemas(JsonObject document) {
        return document.getAsJsonObject("components").getAsJsonObject("schemas");
    }

    private static Map<String, JsonElement> paths() {
        return document().getAsJsonObject("paths").asMap();
    }

    private static JsonObject document() {
        return JsonParser.parseString(Portal.get("", DOCUMENT).body()).getAsJsonObject();
    }
}
