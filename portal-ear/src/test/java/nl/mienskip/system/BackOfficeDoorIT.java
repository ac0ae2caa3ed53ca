package nl.mienskip.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who gets into the back office, and what becomes of an open view when its session ends. */
@ExtendWith(Chromium.class)
class BackOfficeDoorIT {

    private final Visitor visitor = new Visitor();

    @Test
    void aVisitorSignsInFirstAndAResidentIsToldToStayOut() {
        assertThat(Visitor.location(visitor.get(admin("burum", "/admin/members"))))
                .isEqualTo("/signin?to=%2Fadmin%2Fmembers");

        visitor.signIn("burum", "bewoner.burum", "/");
        HttpResponse<String> refused = visitor.get(admin("burum", "/admin/"));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("Hier mag u niet in");
    }

    @Test
    void anAdministratorOfOneVillageIsNobodyInAnother() {
        visitor.signIn("burum", "beheerder.burum", "/");
        visitor.open(Portal.address("warfstermolen", "/signin?to=/"));

        assertThat(visitor.get(admin("burum", "/admin/")).statusCode()).isEqualTo(200);
        assertThat(visitor.get(admin("warfstermolen", "/admin/")).statusCode()).isEqualTo(403);
        assertThat(visitor.get(admin("", "/admin/")).statusCode()).isEqualTo(303);
    }

    @Test
    void aRequestOfAnOpenViewIsToldThatItsSessionEnded() {
        HttpResponse<String> answer = visitor.post(admin("burum", "/admin/?v-r=uidl&v-uiId=0"), Map.of());

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).isEqualTo("{\"meta\":{\"sessionExpired\":true}}");
        assertThat(visitor.cookies("burum")).isEmpty();
        assertThat(visitor.post(admin("burum", "/admin/?v-r=heartbeat&v-uiId=0"), Map.of())
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void whoseSessionEndsInTheMiddleOfWorkGoesOnWhereTheyWere(BrowserContext person) {
        Page page = person.newPage();
        People.signIn(page, "burum", "beheerder.burum");
        page.navigate(admin("burum", "/admin/members"));
        page.locator("h1, h2").first().waitFor();
        person.clearCookies(new BrowserContext.ClearCookiesOptions().setName("__Host-sid"));
        List<String> asked = new java.util.ArrayList<>();
        page.onRequest(request -> asked.add(request.url()));

        page.locator("vaadin-side-nav-item").last().click();

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(sessionOf(person)).isNotNull());
        page.locator("h1, h2").first().waitFor();
        assertThat(page.url()).startsWith(admin("burum", "/admin/"));
        assertThat(page.locator("body").innerText()).contains("Demo Beheerder");
        assertThat(asked.stream().filter(url -> url.contains("/signin?")).count())
                .as("signed in again once, in silence")
                .isEqualTo(1);
    }

    @Test
    void whatWasTypedWhenTheSessionEndedIsOfferedBack(BrowserContext person) {
        String title = "Proef " + UUID.randomUUID();
        Page page = person.newPage();
        People.signIn(page, "burum", "redacteur.burum");
        page.navigate(admin("burum", "/admin/news/new"));
        page.getByLabel("Titel").fill(title);
        page.waitForURL(Pattern.compile(".*/admin/news/[0-9]+"));
        String address = page.url();
        person.clearCookies(new BrowserContext.ClearCookiesOptions().setName("__Host-sid"));

        page.getByLabel("Inleiding").fill("De brug gaat morgen dicht.");
        Locator back = page.locator("vaadin-button", new Page.LocatorOptions().setHasText("Tekst terugzetten"));
        back.waitFor();
        assertThat(page.url()).isEqualTo(address);
        assertThat(page.getByLabel("Titel").inputValue()).isEqualTo(title);
        assertThat(page.getByLabel("Inleiding").inputValue()).isEmpty();
        back.click();
        page.locator("text=Uw tekst staat er weer.").first().waitFor();
        assertThat(page.getByLabel("Inleiding").inputValue()).isEqualTo("De brug gaat morgen dicht.");

        page.reload();
        page.locator("h1", new Page.LocatorOptions().setHasText(title)).waitFor();
        assertThat(page.getByLabel("Inleiding").inputValue())
                .as("on the server too")
                .isEqualTo("De brug gaat morgen dicht.");
        page.getByText("Meer", new Page.GetByTextOptions().setExact(true)).click();
        page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName("Verwijderen…"))
                .click();
        Office.press(page, "Verwijderen");
        page.locator("text=ligt in de prullenbak").first().waitFor();
    }

    private static String sessionOf(BrowserContext person) {
        return person.cookies().stream()
                .filter(cookie -> cookie.name.equals("__Host-sid"))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse(null);
    }

    private static String admin(String village, String path) {
        return Portal.address(village, path);
    }
}
