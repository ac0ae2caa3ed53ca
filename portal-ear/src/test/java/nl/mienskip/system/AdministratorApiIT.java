package nl.mienskip.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** An administrator for a village that has none who comes, given by a program. */
class AdministratorApiIT {

    private static final String VILLAGE = TestVillages.slug();
    private static final String OTHER = "ander@" + VILLAGE + ".example.org";
    private static final String WHY = "De eerste kwam niet";

    @BeforeAll
    static void openAVillage() {
        assertThat(TestVillages.open(VILLAGE).statusCode()).isEqualTo(201);
    }

    @AfterAll
    static void leaveNothingBehind() {
        TestVillages.remove(VILLAGE);
    }

    @Test
    void whoIsGivenIsInvitedAndTheOneBeforeIsNotAnyMoreAndAgainChangesNothing() {
        String before = code(TestVillages.administrator(VILLAGE));
        List<String> codes = new ArrayList<>();

        for (int time = 1; time <= 2; time++) {
            HttpResponse<String> answer = put(VILLAGE, administrator(OTHER).toString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(204);
            assertThat(answer.body()).isEmpty();
            assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
            assertThat(administrators()).isEqualTo(OTHER);
            assertThat(logged("tenant.administrator", VILLAGE)).isEqualTo(time);
            codes.add(newCode(codes));
        }

        // the second invitation makes the first worthless
        assertThat(Portal.get(VILLAGE, codes.getLast()).statusCode()).isEqualTo(200);
        assertThat(Portal.get(VILLAGE, before).statusCode()).isEqualTo(404);
        assertThat(Database.number(
                        "select count(*) from audit_entry e join tenant t on t.id = e.tenant_id where t.slug = ?"
                                + " and e.act = 'role.granted' and e.subject like '%TENANT_ADMINISTRATOR' and e.why = ?",
                        VILLAGE, WHY))
                .as("the village reads it in its own log")
                .isPositive();
    }

    @ParameterizedTest
    @CsvSource({
        "givenName, '', givenName, name.empty",
        "familyName, '<b>', familyName, name.letters",
        "email, '', email, email.empty",
        "email, niemand, email, email.wrong",
        "language, fr, language, language.unknown",
        "why, ' ', why, why.empty",
        "role, OPERATOR, role, json.unknown-field",
    })
    void whatIsWrongIsToldAtItsFieldAndNothingChanges(String field, String value, String at, String code) {
        String before = administrators();
        JsonObject wrong = administrator("fout@" + VILLAGE + ".example.org");
        wrong.addProperty(field, value);
        HttpResponse<String> answer = put(VILLAGE, wrong.toString());

        assertProblem(answer, 400);
        JsonObject problem = JsonParser.parseString(answer.body()).getAsJsonObject();
        assertThat(problem.get("field").getAsString()).isEqualTo(at);
        assertThat(problem.get("code").getAsString()).isEqualTo(code);
        assertThat(administrators()).isEqualTo(before);
        assertThat(Mails.sentTo("fout@" + VILLAGE + ".example.org")).doesNotContain("/enrol/");
    }

    @ParameterizedTest
    @ValueSource(strings = {"givenName", "familyName", "email", "why"})
    void whatIsMissingIsToldByItsName(String field) {
        JsonObject lacking = administrator(OTHER);
        lacking.remove(field);

        HttpResponse<String> answer = put(VILLAGE, lacking.toString());
        assertProblem(answer, 400);
        assertThat(answer.body()).contains("\"field\":\"" + field + "\"", "\"code\":\"json.missing-field\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "nobody", "{\"givenName\":"})
    void whatIsNoDocumentIsRefused(String body) {
        assertProblem(put(VILLAGE, body), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"nergens", "mienskip", "platform"})
    void whereNoVillageIsNobodyIsInvited(String slug) {
        assertProblem(put(slug, administrator(OTHER).toString()), 404);
        assertThat(logged("tenant.administrator", slug)).isZero();
    }

    @Test
    void aVillageWhoseAdministratorComesKeepsIt() {
        new Visitor().signIn("burum", "beheerder.burum", "/");

        HttpResponse<String> answer = put("burum", administrator(OTHER).toString());
        assertProblem(answer, 409);
        assertThat(answer.body()).contains("\"code\":\"administrator.there\"");
        assertThat(logged("tenant.administrator", "burum")).isZero();
    }

    @Test
    void whoMayNotOpenVillagesIsRefused() {
        String path = path(VILLAGE);
        String body = administrator(OTHER).toString();
        long before = logged("tenant.administrator", VILLAGE);

        assertProblem(send(Portal.request("", path), body), 401);
        assertProblem(send(authorised(Portal.request(VILLAGE, path), Tokens.of("cooperation-api")), body), 403);
        String mapper = Tokens.letPeopleUseTheApi();
        try {
            String treasurer = Tokens.ofPerson("penningmeester", Portal.demoPassword());
            assertProblem(send(authorised(Portal.request("", path), treasurer), body), 403);
            String administrator = Tokens.ofPerson("beheerder.burum", Portal.demoPassword());
            assertProblem(send(authorised(Portal.request("", path), administrator), body), 403);
        } finally {
            Tokens.letThemNoMore(mapper);
        }
        assertThat(logged("tenant.administrator", VILLAGE)).isEqualTo(before);
    }

    private static JsonObject administrator(String email) {
        JsonObject administrator = new JsonObject();
        administrator.addProperty("givenName", "Ander");
        administrator.addProperty("familyName", "Beheerder");
        administrator.addProperty("email", email);
        administrator.addProperty("why", WHY);
        return administrator;
    }

    private static HttpResponse<String> put(String slug, String body) {
        return send(authorised(Portal.request("", path(slug)), Tokens.of("cooperation-api")), body);
    }

    private static HttpRequest.Builder authorised(HttpRequest.Builder request, String token) {
        return request.header("Authorization", "Bearer " + token);
    }

    private static HttpResponse<String> send(HttpRequest.Builder request, String body) {
        return Portal.send(
                request.header("Content-Type", "application/json").PUT(HttpRequest.BodyPublishers.ofString(body)));
    }

    private static String path(String slug) {
        return "/api/v1/tenants/" + slug + "/administrator";
    }

    private static void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
    }

    /** The addresses of those who are, or are to be, its administrators. */
    private static String administrators() {
        return String.join(
                " ",
                Database.texts(
                        "select a.email from role_grant g join member m on m.tenant_id = g.tenant_id and m.id = g.member_id"
                                + " join account a on a.id = m.account_id join tenant t on t.id = g.tenant_id"
                                + " where t.slug = ? and g.role = 'TENANT_ADMINISTRATOR'"
                                + " and m.status in ('INVITED', 'ADMITTED') order by a.email",
                        VILLAGE));
    }

    /** How often an act on a village stands in the platform's log, with the reason. */
    private static long logged(String act, String slug) {
        return Database.number(
                "select count(*) from audit_entry where act = ? and subject = ? and why = ?", act, slug, WHY);
    }

    /** The path of the newest invitation to the other one, as soon as it is none of these. */
    private static String newCode(List<String> known) {
        return await().atMost(Duration.ofSeconds(60)).until(() -> code(OTHER), code -> !known.contains(code));
    }

    /** The path of the newest invitation to somebody. */
    private static String code(String email) {
        String link = Mails.invitation(email);
        return link.substring(link.indexOf("/enrol/"));
    }
}
