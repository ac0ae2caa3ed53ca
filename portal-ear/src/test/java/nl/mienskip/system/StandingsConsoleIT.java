package nl.mienskip.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who pays for a village and where it lies, by day: in the console and for programs. */
@ExtendWith(Chromium.class)
class StandingsConsoleIT {

    private static final String VILLAGE = TestVillages.slug();
    private static final String COUNCIL = "Gemeente Noardeast-Fryslân (demo)";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));

    @BeforeAll
    static void openAVillage() {
        assertThat(TestVillages.open(VILLAGE).statusCode()).isEqualTo(201);
    }

    @AfterAll
    static void leaveNothingBehind() {
        TestVillages.remove(VILLAGE);
    }

    @Test
    void anotherPayerIsNotedWithItsDayAndReason(Page page) {
        Office.enter(page, "", "operator", "villages/" + VILLAGE);
        assertThat(page.locator("main section ul.plain")).not().containsText(COUNCIL);

        Office.press(page, "Andere betaler");
        Office.press(page, "Bewaren");
        assertThat(Office.inDialog(page)).containsText("Vul dit in");
        Locator payer = Office.inDialog(page).getByLabel("Betaler", new Locator.GetByLabelOptions().setExact(true));
        payer.fill(COUNCIL);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(COUNCIL))
                .first()
                .click();
        Office.inDialog(page).getByLabel("Waarom?").fill("De gemeente neemt het over");
        Office.press(page, "Bewaren");

        assertThat(page.locator("main section ul.plain")).containsText(COUNCIL + " betaalt.");
        assertThat(page.locator(".history")).containsText("De gemeente neemt het over");
    }

    @Test
    void aProgramPlacesAVillageFromADayThatHasCome() {
        JsonArray before = standings(send("GET", "", ""));
        JsonObject first = before.get(0).getAsJsonObject();
        assertThat(first.get("since").getAsString()).isEqualTo(TODAY.toString());

        HttpResponse<String> placed = send(
                "PUT",
                "/municipality",
                "{\"municipality\":\"noardeast-fryslan\",\"from\":\"" + TODAY + "\",\"why\":\"It lies there\"}");
        assertThat(placed.statusCode()).as(placed.body()).isEqualTo(200);
        assertThat(standings(placed)
                        .get(0)
                        .getAsJsonObject()
                        .get("municipality")
                        .getAsString())
                .isEqualTo("noardeast-fryslan");

        assertThat(standings(send("PUT", "/municipality", "{\"why\":\"A mistake\"}")))
                .isEqualTo(standings(send("GET", "", "")));
        assertRefused("/municipality", "{\"municipality\":\"burum\",\"why\":\"No municipality\"}", "municipality");
        assertRefused("/municipality", "{\"from\":\"" + TODAY.plusDays(1) + "\",\"why\":\"Soon\"}", "from");
        assertRefused(
                "/payer",
                "{\"participantId\":" + first.get("participantId") + ",\"from\":\"" + TODAY.minusDays(1)
                        + "\",\"why\":\"It was not there\"}",
                "from");
        assertRefused("/payer", "{\"participantId\":0,\"why\":\"Nobody\"}", "participantId");
    }

    private static void assertRefused(String what, String document, String field) {
        HttpResponse<String> answer = send("PUT", what, document);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        assertThat(JsonParser.parseString(answer.body())
                        .getAsJsonObject()
                        .get("field")
                        .getAsString())
                .isEqualTo(field);
    }

    private static JsonArray standings(HttpResponse<String> answer) {
        return JsonParser.parseString(answer.body()).getAsJsonObject().getAsJsonArray("standings");
    }

    private static HttpResponse<String> send(String method, String what, String document) {
        return Portal.send(Portal.request("", "/api/v1/tenants/" + VILLAGE + "/standings" + what)
                .header("Authorization", "Bearer " + Tokens.of("cooperation-api"))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(document)));
    }
}
