package nl.mienskip.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What somebody sees who has just typed {@code ./portal run}. */
@ExtendWith(Chromium.class)
class FirstLookIT {

    @ParameterizedTest
    @FieldSource("nl.mienskip.system.Portal#VILLAGES")
    void everyDemoVillageAnswersAtItsOwnHost(String village) {
        HttpResponse<String> home = Portal.get(village, "/");

        assertThat(home.statusCode()).isEqualTo(200);
        assertThat(home.body()).containsIgnoringCase(village.replace("noardeast-fryslan", "Noardeast-Fryslân"));
    }

    @Test
    void thePlatformAnswersAtItsDomainAndAtLocalhost() {
        assertThat(Portal.get("", "/").statusCode()).isEqualTo(200);
        assertThat(Portal.send(Portal.requestToHost("localhost", "/")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void anUnknownHostSaysNothingAboutAnyTenant() {
        HttpResponse<String> answer = Portal.send(Portal.requestToHost("nobody.example.org", "/"));

        assertThat(answer.statusCode()).isEqualTo(404);
        Portal.VILLAGES.forEach(village -> assertThat(answer.body()).doesNotContainIgnoringCase(village));
    }

    @Test
    void aVillagesHomeOpensInABrowser(Page page) {
        Response home = page.navigate(Portal.address("burum", "/"));

        assertThat(home.status()).isEqualTo(200);
        assertThat(page.title()).contains("Burum");
        assertThat(page.locator("h1").count()).isEqualTo(1);
    }
}
