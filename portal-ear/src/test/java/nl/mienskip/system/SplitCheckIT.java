package nl.mienskip.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Year;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The page that checks a split without the portal: it agrees with every kind of key, and finds a cent that is wrong. */
@ExtendWith(Chromium.class)
class SplitCheckIT {

    private static final int YEAR = Year.now().getValue() + 1;
    private static final String METERED = "insert into usage_day (tenant_id, meter, day, quantity, billable)"
            + " select id, ?, ?, ? * id, ? * id from tenant where slug in ('burum', 'noardeast-fryslan')";

    private final long burum = payer("burum");
    private final long municipality = payer("noardeast-fryslan");

    @BeforeEach
    void nobodyIsThere() {
        leaveNothingBehind();
    }

    @AfterEach
    void leaveNothingBehind() {
        Database.change(
                "delete from cost_pool_name where cost_pool_id in (select id from cost_pool where code like 'narekenen-%')");
        Database.change("delete from cost_pool where code like 'narekenen-%'");
        Database.change("delete from usage_day where year(day) = ?", YEAR);
        Database.change("update participant set member_until = null where id = ?", burum);
    }

    @Test
    void whatThePortalDividedComesOutTheSameByEveryKey(Page page) {
        for (String meter : List.of("REQUESTS", "MAILS")) {
            Database.change(METERED, meter, YEAR + "-06-01", 7, 7);
        }
        Database.change("update participant set member_until = ? where id = ?", YEAR + "-10-10", burum);
        String bracket = "{'mode':'%s','border':'below','brackets':[{'to':'600','fixed':'10.01','rate':'0.013'},"
                + "{'fixed':'3.33','rate':'0.0007'}]}";
        List<String> keys = List.of(
                "{'type':'equal'}",
                "{'type':'inhabitants'}",
                "{'type':'usage'}",
                "{'type':'usage','meters':[{'meter':'requests','weight':'3'},{'meter':'mails','weight':'0.25'}]}",
                hybrid("'20.00'", "{'type':'inhabitants'}"),
                hybrid("{'perInhabitant':'0.0113'}", "{'type':'equal'}"),
                hybrid(bracket.formatted("whole"), "{'type':'usage'}"),
                hybrid(bracket.formatted("graduated"), "{'type':'inhabitants'}"));

        open(page);
        for (int i = 0; i < keys.size(); i++) {
            plan("narekenen-" + i, keys.get(i));
            choose(page, export(YEAR, "narekenen-" + i));
            assertThat(page.locator("#verdict")).containsText("Alles klopt: narekenen-" + i);
        }
    }

    @Test
    void aWrongCentAndAChangedFigureAreFound(Page page) {
        String right = export(YEAR - 1, "hosting");
        JsonObject split = JsonParser.parseString(right).getAsJsonObject();
        String amount = first(split).get("amount").getAsString();

        open(page);
        choose(page, right);
        assertThat(page.locator("#verdict")).containsText("Alles klopt");
        first(split).addProperty("amount", amount.replaceAll(".$", amount.endsWith("1") ? "2" : "1"));
        choose(page, split.toString());
        assertThat(page.locator("#verdict")).containsText("Er klopt iets niet");
        assertThat(page.locator("#verdict")).containsText("het moet " + amount + " zijn");
        assertThat(page.locator("#verdict")).containsText("De vingerafdruk klopt niet");

        choose(page, right.replace("\"basis\":\"", "\"basis\":\"x"));
        assertThat(page.locator("#verdict")).containsText("De vingerafdruk klopt niet");
        choose(page, "{}");
        assertThat(page.locator("#verdict")).containsText("kan niet worden nagerekend");
        choose(page, right.substring(0, 100));
        assertThat(page.locator("#verdict")).containsText("kan niet worden nagerekend: het is geen heel bestand");
    }

    private String hybrid(String base, String variable) {
        return "{'type':'hybrid','base':" + base + ",'variable':" + variable + ",'extras':[{'participant':'"
                + municipality + "','name':'own domain','amount':'12.34'}]}";
    }

    private static void plan(String code, String key) {
        Database.change(
                "insert into cost_pool (year, code, amount_cents, key_document, meter, vat, basis)"
                        + " values (?, ?, 100001, ?, 'requests', 21, '')",
                YEAR,
                code,
                key.replace('\'', '"'));
        Database.change(
                "insert into cost_pool_name (cost_pool_id, language, name) select id, 'nl', code from cost_pool"
                        + " where code = ?",
                code);
    }

    private static long payer(String slug) {
        return Database.number("select participant_id from tenant where slug = ?", slug);
    }

    private static JsonObject first(JsonObject split) {
        return split.getAsJsonArray("participants").get(0).getAsJsonObject();
    }

    private static String export(int year, String code) {
        HttpResponse<String> answer =
                Portal.send(Portal.request("", "/api/v1/costs/pools/" + year + "/" + code + "/split")
                        .header("Authorization", "Bearer " + Tokens.of("cooperation-api")));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return answer.body();
    }

    static void open(Page page) {
        Path docs = Path.of("docs", "check-split.html");
        page.navigate((Files.exists(docs) ? docs : Path.of("..").resolve(docs))
                .toAbsolutePath()
                .normalize()
                .toUri()
                .toString());
    }

    static void choose(Page page, String split) {
        page.getByLabel("Bestand met de verdeling")
                .setInputFiles(
                        new FilePayload("split.json", "application/json", split.getBytes(StandardCharsets.UTF_8)));
    }
}
