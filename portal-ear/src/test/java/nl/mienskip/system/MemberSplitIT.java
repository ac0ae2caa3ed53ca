package nl.mienskip.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A member works its own share out again, from what it finds at its own village and nowhere else. */
@ExtendWith(Chromium.class)
class MemberSplitIT {

    static final String PATH = "/api/v1/costs/statements/{number}/splits/{code}";

    private static final int YEAR = 2873;
    private static final BilledYear BILLED = new BilledYear(YEAR);
    private static final String STATEMENTS = "/api/v1/costs/statements";

    private static String mapper;
    private static String treasurer;
    private static String member;

    @BeforeAll
    static void billAPool() {
        mapper = Tokens.letPeopleUseTheApi();
        treasurer = Tokens.ofPerson("penningmeester", Portal.demoPassword());
        member = Tokens.ofPerson("beheerder.burum", Portal.demoPassword());
        BILLED.leaveNothingBehind();
        BILLED.decidePools();
        String round = "{'year':2873,'kind':'advance','part':1,'of':1%s}";
        String digest = post("round-plans", round.formatted("")).get("digest").getAsString();
        post("rounds", round.formatted(",'digest':'" + digest + "'"));
    }

    @AfterAll
    static void leaveNothingBehind() {
        Database.change("update participant set named_to_others = 1 where kvk_number like '0000000_'");
        BILLED.leaveNothingBehind();
        Tokens.letThemNoMore(mapper);
    }

    @Test
    void itsOwnSplitChecksWithThePageThatItGetsThere(Page page, @TempDir Path kept) throws Exception {
        String number = sentTo("burum");
        People.signIn(page, "burum", "beheerder.burum");
        page.navigate(Portal.address("burum", "/statements/" + number));

        assertThat(page.getByText("Zelf narekenen")).isVisible();
        String split = Downloads.text(page, "Verdeling van Hosting");
        Path checker = Files.writeString(kept.resolve("check-split.html"), Downloads.text(page, "Rekenpagina"));
        page.navigate(checker.toUri().toString());
        SplitCheckIT.choose(page, split);
        assertThat(page.locator("#verdict")).containsText("Alles klopt: Hosting 2873, € 1000.01.");
        assertThat(page.locator("#verdict")).containsText("in rekening gebracht bij een voorschot");
    }

    @Test
    void whoDidNotAgreeIsANumberInIt(Page page) {
        Database.change("update participant set named_to_others = 0 where kvk_number like '0000000_'");
        HttpResponse<String> answer = get(member, "burum", "/" + sentTo("burum") + "/splits/hosting");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(ApiAnswersIT.faults(PATH, "get", 200, answer.body())).isEmpty();
        assertThat(answer.body()).contains("Dorpsbelang Burum").doesNotContain("Noardeast", "Munnekezijl");
        SplitCheckIT.open(page);
        SplitCheckIT.choose(page, answer.body());
        assertThat(page.locator("#verdict")).containsText("Alles klopt");
        assertThat(page.locator("#shown")).containsText("Deelnemer ");
    }

    @Test
    void byProgramAVillageReadsItsOwnPapersAndNoOthers() {
        String ours = sentTo("burum");
        String others = sentTo("noardeast-fryslan");

        HttpResponse<String> list = get(member, "burum", "?year=" + YEAR);
        assertThat(list.statusCode()).isEqualTo(200);
        assertThat(list.body()).contains(ours).doesNotContain(others);
        assertThat(get(member, "burum", "/" + ours).body()).contains("\"hosting\"");
        assertThat(json(get(member, "burum", "/" + ours + "/check"))
                        .get("sound")
                        .getAsBoolean())
                .isTrue();
        for (String path : new String[] {"", "/check", "/splits/hosting"}) {
            assertThat(get(member, "burum", "/" + others + path).statusCode())
                    .as(path)
                    .isEqualTo(404);
            assertThat(get(member, "", "/" + ours + path).statusCode())
                    .as("at the cooperation's host: " + path)
                    .isEqualTo(403);
        }
        assertThat(get(member, "burum", "/" + ours + "/splits/nothing").statusCode())
                .isEqualTo(404);
    }

    private static String sentTo(String slug) {
        return Database.texts("select s.number from statement s join tenant t on t.participant_id = s.participant_id"
                        + " where s.year = 2873 and t.slug = '" + slug + "'")
                .getFirst();
    }

    private static HttpResponse<String> get(String token, String host, String path) {
        return Portal.send(Portal.request(host, STATEMENTS + path).header("Authorization", "Bearer " + token));
    }

    private static JsonObject post(String path, String body) {
        return json(Portal.send(Portal.request("", "/api/v1/costs/" + path)
                .header("Authorization", "Bearer " + treasurer)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body.replace('\'', '"')))));
    }

    private static JsonObject json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
        return JsonParser.parseString(answer.body()).getAsJsonObject();
    }
}
