package nl.mienskip.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** How much room a village has for photos, as the cooperation says in its console or by program. */
@ExtendWith(Chromium.class)
class StorageIT {

    private static final String PATH = "/api/v1/tenants/munnekezijl/storage";

    @AfterEach
    void leaveNothingBehind() {
        Database.change("delete q from media_quota q join tenant t on t.id = q.tenant_id where t.slug = 'munnekezijl'");
    }

    @Test
    void theOperatorSaysHowMuchAndTheVillageSeesIt(Page page, Page village) {
        Office.enter(page, "", "operator", "villages/munnekezijl");
        Office.press(page, "Opslag…");
        page.getByLabel("Hoeveel MB mogen foto’s en plaatjes samen zijn?").fill("6000");
        Office.inDialog(page).locator("textarea").fill("Zij hebben foto’s van honderd jaar.");
        assertThat(Barriers.found(page)).isEmpty();
        Office.press(page, "Bewaren");
        assertThat(page.getByText("hooguit 6.000 MB")).isVisible();

        Office.enter(village, "munnekezijl", "beheerder.munnekezijl", "photos/new");
        assertThat(village.locator(".photo-storage")).containsText("van 6.000 MB");
        assertThat(Barriers.found(village)).isEmpty();
    }

    @Test
    void aProgramSaysHowMuchAndIsToldWhatIsWrong() {
        HttpResponse<String> answer = put("{\"megabytes\":7000,\"why\":\"Meer\"}");
        assertThat(answer.body()).isEqualTo("{\"tenant\":\"munnekezijl\",\"megabytes\":7000}");
        assertThat(ApiAnswersIT.faults("/api/v1/tenants/{slug}/storage", "put", 200, answer.body()))
                .isEmpty();

        assertThat(put("{\"megabytes\":0,\"why\":\"Minder\"}").body()).contains("\"field\":\"megabytes\"");
        assertThat(put("{\"megabytes\":null,\"why\":\"Gewoon\"}").body()).doesNotContain("7000");
    }

    private static HttpResponse<String> put(String body) {
        return Portal.send(Portal.request("", PATH)
                .header("Authorization", "Bearer " + Tokens.of("cooperation-api"))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString(body)));
    }
}
