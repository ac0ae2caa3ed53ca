package nl.mienskip.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Requests that another site makes a signed-in browser send. Villages are siblings: their browsers send cookies. */
@ExtendWith(Chromium.class)
class ForgeryIT {

    private static final Map<String, String> CHANGE = Map.of("language", "de", "name", "Gekaapt");

    private final Visitor visitor = new Visitor();

    @ParameterizedTest
    @CsvSource({
        "Sec-Fetch-Site, same-site",
        "Sec-Fetch-Site, cross-site",
        "Origin, http://warfstermolen.mienskip.localhost",
        "Origin, null",
        "X-Nothing, nothing"
    })
    void whatAnotherSiteSendsChangesNothing(String header, String value) {
        visitor.signIn("burum", "redacteur.burum", "/");

        HttpResponse<String> answer = visitor.post(account("burum"), CHANGE, Map.of(header, value));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(visitor.get(account("burum")).body())
                .doesNotContain("Gekaapt")
                .contains("Demo Redacteur");
    }

    @Test
    void aSiblingsWordAboutItsOriginDoesNotOutweighTheBrowsersWord() {
        visitor.signIn("burum", "redacteur.burum", "/");
        String own = Portal.address("burum", "");

        assertThat(visitor.post(account("burum"), CHANGE, Map.of("Sec-Fetch-Site", "same-site", "Origin", own))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void anOldBrowserIsBelievedByItsOrigin() {
        visitor.signIn("burum", "redacteur.burum", "/");
        Map<String, String> form = Map.of("language", "nl", "name", "Demo Redacteur");

        assertThat(visitor.post(account("burum"), form, Map.of("Origin", Portal.address("burum", "")))
                        .statusCode())
                .isEqualTo(303);
    }

    @ParameterizedTest
    @CsvSource({"/api/../account", "/api/..;/account", "/api/%2e%2e/account", "//account", "/account;x=1"})
    void noPathIsTwoThings(String path) {
        HttpResponse<String> answer = Portal.send(Portal.request("burum", path).header("Accept-Language", "fy"));

        assertThat(answer.statusCode()).isEqualTo(400);
        if (!path.startsWith("/api/")) {
            assertThat(answer.body())
                    .contains("lang=\"fy\"")
                    .contains("Dit adres doocht net")
                    .contains("Boerum");
        }
    }

    @Test
    void aPageOfAnotherVillageCannotPostForItsReader(Page page) {
        People.signIn(page, "burum", "redacteur.burum");
        page.route(
                Portal.address("warfstermolen", "/evil"),
                route -> route.fulfill(new Route.FulfillOptions()
                        .setContentType("text/html")
                        .setBody("<form method=post action='" + account("burum")
                                + "'><input name=name value=Gekaapt><input name=language value=de></form>")));
        page.navigate(Portal.address("warfstermolen", "/evil"));

        Response answer = page.waitForResponse(
                response -> response.url().equals(account("burum")), () -> page.evaluate("document.forms[0].submit()"));

        assertThat(answer.status()).isEqualTo(403);
        page.waitForURL(account("burum"));
        page.navigate(account("burum"));
        assertThat(page.locator("#name").inputValue()).isEqualTo("Demo Redacteur");
    }

    private static String account(String village) {
        return Portal.address(village, "/account");
    }
}
