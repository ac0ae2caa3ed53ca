package nl.mienskip.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonParser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A village that goes up in another, and a participant in another, in the console; and what their visitors find then. */
@ExtendWith(Chromium.class)
class MergersConsoleIT {

    private static final String SMALL = TestVillages.slug();
    private static final String LARGE = TestVillages.slug();
    private static final String ENDING = "Vereniging " + SMALL;
    private static final String GOING_ON = "Vereniging " + LARGE;
    private static final DateTimeFormatter TYPED = DateTimeFormatter.ofPattern("dd-MM-yyyy");
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
    private static final LocalDate MEMBER_SINCE = LocalDate.of(2026, 1, 1);

    private static final Duration SOON = Duration.ofSeconds(30);

    private static long ending;

    @BeforeAll
    static void openTwoVillagesAndTwoParticipants() {
        assertThat(TestVillages.open(SMALL).statusCode()).isEqualTo(201);
        assertThat(TestVillages.open(LARGE).statusCode()).isEqualTo(201);
        ending = participant(ENDING);
        participant(GOING_ON);
        HttpResponse<String> paid = send(
                "PUT",
                "/tenants/" + LARGE + "/standings/payer",
                "{\"participantId\":" + ending + ",\"why\":\"It pays for this one\"}");
        assertThat(paid.statusCode()).as(paid.body()).isEqualTo(200);
    }

    @AfterAll
    static void leaveNothingBehind() {
        TestVillages.remove(SMALL);
        TestVillages.remove(LARGE);
    }

    @Test
    void aVillageGoesUpInAnotherAndItsAddressLeadsThere(Page page) {
        Office.enter(page, "", "operator", "villages/" + SMALL);
        Office.press(page, "Laat opgaan in een ander");
        Office.press(page, "Verder");
        assertThat(Office.inDialog(page)).containsText("Vul dit in");

        choose(page, "Waarin gaat het op?", "Proefdorp " + LARGE);
        Office.inDialog(page).getByLabel("Waarom?").fill("Zij zijn een geworden");
        mergeFrom(page, TODAY.minusDays(1));
        assertThat(Office.inDialog(page)).containsText("Op deze dag deed dit dorp nog niet mee.");

        from(page, TODAY);
        Office.press(page, "Verder");
        assertThat(Office.inDialog(page)).containsText("Dit gebeurt er:");
        assertThat(Office.inDialog(page)).containsText("opgegaan in Proefdorp " + LARGE);
        assertThat(Office.inDialog(page)).containsText(Portal.host(SMALL));
        assertThat(Office.inDialog(page)).containsText("Dit kunt u niet terugdraaien.");
        assertThat(Barriers.found(page)).isEmpty();
        Office.press(page, "Samenvoegen");

        assertThat(page.locator("main p:has-text('opgegaan in')")).containsText("Proefdorp " + LARGE);
        assertThat(page.locator(".history")).containsText("Zij zijn een geworden");
        assertLedToTheOther("/?van=ver");
        assertLedToTheOther("/admin/members");
        await().atMost(SOON).until(() -> !TestVillages.isReturnAddress(SMALL));
        assertThat(TestVillages.isReturnAddress(LARGE)).isTrue();
    }

    @Test
    void aParticipantGoesUpInAnotherThatPaysFromThenOn(Page page) {
        Office.enter(page, "", "operator", "participants/" + ending);
        Office.press(page, "Laat opgaan in een ander");
        choose(page, "In welk lid gaat het op?", GOING_ON);
        Office.inDialog(page).getByLabel("Waarom?").fill("Zij zijn een geworden");
        mergeFrom(page, MEMBER_SINCE);
        assertThat(Office.inDialog(page)).containsText("Op de dag ervoor was dit geen lid.");

        from(page, TODAY);
        Office.press(page, "Verder");
        assertThat(Office.inDialog(page)).containsText(GOING_ON + " betaalt vanaf die dag voor alle dorpen.");
        assertThat(Office.inDialog(page)).containsText("Dit kunt u niet terugdraaien.");
        Office.press(page, "Samenvoegen");

        Locator other = page.locator("main").getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(GOING_ON));
        assertThat(other).isVisible();
        other.click();
        assertThat(Office.heading(page)).hasText(GOING_ON);
        assertThat(page.locator("main").getByText("Proefdorp " + LARGE)).isVisible();
    }

    private static void mergeFrom(Page page, LocalDate day) {
        from(page, day);
        Office.press(page, "Verder");
        Office.press(page, "Samenvoegen");
    }

    private static void from(Page page, LocalDate day) {
        Locator field = Office.inDialog(page).getByLabel("Vanaf welke dag");
        field.fill(TYPED.format(day));
        field.press("Tab");
        Office.settle(page);
    }

    private static void choose(Page page, String label, String choice) {
        Office.inDialog(page).getByLabel(label).fill(choice);
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(choice))
                .first()
                .click();
        Office.settle(page);
    }

    private static void assertLedToTheOther(String path) {
        HttpResponse<String> answer = Portal.get(SMALL, path);

        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains(Portal.address(LARGE, path));
    }

    private static long participant(String name) {
        HttpResponse<String> answer = send(
                "POST",
                "/participants",
                "{\"name\":\"" + name + "\",\"vatPosition\":\"not-liable\",\"memberSince\":\"" + MEMBER_SINCE + "\"}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JsonParser.parseString(answer.body()).getAsJsonObject().get("id").getAsLong();
    }

    private static HttpResponse<String> send(String method, String path, String document) {
        return Portal.send(Portal.request("", "/api/v1" + path)
                .header("Authorization", "Bearer " + Tokens.of("cooperation-api"))
                .header("Content-Type", "application/json")
                .method(method, HttpRequest.BodyPublishers.ofString(document)));
    }
}
