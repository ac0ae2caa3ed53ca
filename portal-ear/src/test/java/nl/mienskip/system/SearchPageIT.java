package nl.mienskip.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The one search box, as a resident meets it. */
@ExtendWith(Chromium.class)
class SearchPageIT {

    @Test
    void aResidentFindsWithTheBoxUnderTheWelcome(Page page) {
        page.navigate(Portal.address("burum", "/"));
        page.getByLabel("Wat zoekt u?").fill("molens");
        page.getByLabel("Wat zoekt u?").press("Enter");

        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Zoeken")))
                .isVisible();
        assertThat(page.locator(".findings mark").first()).isVisible();
        page.locator(".findings a").first().click();
        assertThat(page.locator("article")).containsText("olen");
    }

    @Test
    void whatWasAskedIsKeptForNobodyAndListedNowhere() {
        HttpResponse<String> answer = Portal.get("burum", "/search?q=molen");

        assertThat(answer.headers().firstValue("Cache-Control")).contains("private, no-store");
        assertThat(answer.body()).contains("content=\"noindex\"").contains("<mark>");
    }

    @Test
    void everyVillageFindsItsOwn() {
        assertThat(Portal.get("munnekezijl", "/search?q=molen").body()).contains("Niets gevonden");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "*",
                "?",
                "\"",
                "'",
                "a AND (",
                "~~~",
                "<b>x</b>",
                "\u0000",
                "\ud83d",
                "👵🏽",
                "de het een",
                "ﷺ",
                "\u202emolen",
                "%",
                "..",
                "${7*7}"
            })
    void nothingThatIsTypedBreaksIt(String words) {
        String query = URLEncoder.encode(words, StandardCharsets.UTF_8);

        assertThat(Portal.get("burum", "/search?q=" + query).statusCode()).isEqualTo(200);
        assertThat(Portal.get("burum", "/api/v1/search?q=" + query).statusCode())
                .isEqualTo(200);
    }

    @Test
    void whatIsTooLongOrTooFarIsRefusedClearly() {
        String long101 = "a".repeat(101);

        assertThat(Portal.get("burum", "/search?q=" + long101).statusCode()).isEqualTo(400);
        assertThat(Portal.get("burum", "/search?q=" + long101).body()).contains("hoogstens 100 tekens");
        assertThat(Portal.get("burum", "/api/v1/search?q=" + long101).body()).contains("\"q\"");
        assertThat(Portal.get("burum", "/search?q=" + "a".repeat(10_000)).statusCode())
                .isEqualTo(400);
        assertThat(Portal.get("burum", "/search?q=molen&page=99").statusCode()).isEqualTo(404);
        assertThat(Portal.get("burum", "/search?q=molen&page=x").statusCode()).isEqualTo(404);
    }
}
