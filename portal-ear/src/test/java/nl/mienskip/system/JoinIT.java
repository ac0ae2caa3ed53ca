package nl.mienskip.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From stranger to member, and put out again: pages, back office and mails together. */
@ExtendWith(Chromium.class)
class JoinIT {

    private static final String PASSWORD = "een korte zin";

    private final String family =
            "Vrager" + UUID.randomUUID().toString().replaceAll("[^a-f]", "").concat("abc");
    private final String name = "Test " + family;
    private final String email = family.toLowerCase(java.util.Locale.ROOT) + "@example.org";
    private String subject;

    @BeforeEach
    void register() {
        String location = Tokens.admin("POST", "/users", """
                        {"username":"%s","email":"%s","emailVerified":true,"firstName":"Test","lastName":"%s",
                         "enabled":true,"credentials":[{"type":"password","value":"%s","temporary":false}]}""".formatted(
                                family.toLowerCase(java.util.Locale.ROOT), email, family, PASSWORD))
                .headers()
                .firstValue("Location")
                .orElseThrow();
        subject = location.substring(location.lastIndexOf('/') + 1);
    }

    @AfterEach
    void forget() {
        Tokens.admin("DELETE", "/users/" + subject, null);
    }

    @Test
    void whoAsksIsAdmittedByTheBoardAndBlockedAtTheNextRequest(BrowserContext stranger, BrowserContext board) {
        Page page = stranger.newPage();
        signIn(page);
        page.navigate(Portal.address("burum", "/membership/new"));
        assertThat(page.locator("#name").inputValue()).isEqualTo(name);
        page.locator("#introduction").fill("Wij wonen aan de Kerkstraat");
        page.locator("main form button").click();
        assertThat(page.locator("[role=status]").innerText()).contains("gevraagd of u lid mag worden");
        Mails.awaitTo("beheerder.burum@example.org", name);

        Page office = board.newPage();
        People.signIn(office, "burum", "beheerder.burum");
        MembersDesk desk = new MembersDesk(office, "burum");
        desk.find(name).admit();
        Mails.awaitTo(email, "Welkom bij Burum");
        page.navigate(Portal.address("burum", "/account"));
        assertThat(page.locator("main").innerText()).contains("Mijn naam in Burum");

        desk.find(name).block("Schelden");
        page.navigate(Portal.address("burum", "/account"));
        assertThat(page.locator("main").innerText()).doesNotContain("Mijn naam in Burum");
        page.navigate(Portal.address("burum", "/membership/new"));
        assertThat(page.locator("main").innerText()).contains("geen toegang meer", "Schelden");
        assertThat(page.locator("main form").count()).isZero();
    }

    @Test
    void aNameThatIsMissingIsAskedForAtItsPlaceAndNothingIsStored(Page page) {
        signIn(page);
        page.navigate(Portal.address("burum", "/membership/new"));
        page.locator("#name").evaluate("field => field.required = false");
        page.locator("#name").fill(" ");
        page.locator("#introduction").fill("Dit blijft staan");
        page.locator("main form button").click();

        assertThat(page.locator("#name-error").innerText()).isEqualTo("Vul uw naam in.");
        assertThat(page.locator("#name").getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(page.locator("#introduction").inputValue()).isEqualTo("Dit blijft staan");
        assertThat(Barriers.found(page)).isEmpty();
        page.navigate(Portal.address("burum", "/account"));
        assertThat(page.locator("main").innerText()).contains("U bent nog nergens lid");
    }

    private void signIn(Page page) {
        page.navigate(Portal.address("burum", "/signin?to=%2F"));
        page.locator("input[name=username]").fill(email);
        page.locator("input[name=password]").fill(PASSWORD);
        page.locator("#kc-login").click();
        page.waitForURL(Portal.address("burum", "/"));
    }
}
