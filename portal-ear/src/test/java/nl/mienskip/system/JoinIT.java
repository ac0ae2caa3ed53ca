package nl.mienskip.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From stranger to member, and put out again: pages, back office and mails together. */
@ExtendWith(Chromium.class)
class JoinIT {

    private final Stranger stranger = Stranger.withAccount();

    @AfterEach
    void forget() {
        stranger.close();
    }

    @Test
    void whoAsksIsAdmittedByTheBoardAndBlockedAtTheNextRequest(BrowserContext person, BrowserContext board) {
        Page page = person.newPage();
        stranger.signIn(page, "burum");
        page.navigate(Portal.address("burum", "/membership/new"));
        assertThat(page.locator("#name").inputValue()).isEqualTo(stranger.name());
        page.locator("#introduction").fill("Wij wonen aan de Kerkstraat");
        page.locator("main form button").click();
        assertThat(page.locator("[role=status]").innerText()).contains("gevraagd of u lid mag worden");
        Mails.awaitTo("beheerder.burum@example.org", stranger.name());

        Page office = board.newPage();
        People.signIn(office, "burum", "beheerder.burum");
        MembersDesk desk = new MembersDesk(office, "burum");
        desk.find(stranger.name()).admit();
        Mails.awaitTo(stranger.email(), "Welkom bij Burum");
        page.navigate(Portal.address("burum", "/account"));
        assertThat(page.locator("main").innerText()).contains("Mijn naam in Burum");

        desk.find(stranger.name()).give("Redacteur");
        page.navigate(Portal.address("burum", "/admin/news"));
        page.locator("h1").waitFor();

        desk.find(stranger.name()).block("Schelden");
        page.locator("vaadin-side-nav-item").first().click();
        page.locator("h1", new Page.LocatorOptions().setHasText("Hier mag u niet in"))
                .waitFor();
        page.navigate(Portal.address("burum", "/account"));
        assertThat(page.locator("main").innerText()).doesNotContain("Mijn naam in Burum");
        page.navigate(Portal.address("burum", "/membership/new"));
        assertThat(page.locator("main").innerText()).contains("geen toegang meer", "Schelden");
        assertThat(page.locator("main form").count()).isZero();
    }

    @Test
    void aNameThatIsMissingIsAskedForAtItsPlaceAndNothingIsStored(Page page) {
        stranger.signIn(page, "burum");
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

    @Test
    void whereJoiningIsOpenWhoAsksIsAMember(BrowserContext person, BrowserContext board) {
        Page office = board.newPage();
        People.signIn(office, "munnekezijl", "beheerder.munnekezijl");
        MembersDesk desk = new MembersDesk(office, "munnekezijl");
        desk.whoWantsToJoin("is meteen lid");
        try {
            Page page = person.newPage();
            stranger.signIn(page, "munnekezijl");
            assertThat(stranger.askToJoin(page, "munnekezijl")).contains("U bent lid van Munnekezijl");
            page.navigate(Portal.address("munnekezijl", "/account"));
            assertThat(page.locator("main").innerText()).contains("Mijn naam in Munnekezijl");
            page.navigate(Portal.address("munnekezijl", "/membership/departure"));
            page.locator("main form button").click();
            assertThat(page.locator("h1").innerText()).contains("geen lid meer");
        } finally {
            desk.whoWantsToJoin("wordt toegelaten door het bestuur");
        }
    }
}
