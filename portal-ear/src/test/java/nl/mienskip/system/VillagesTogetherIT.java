package nl.mienskip.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody who belongs to two villages, in the browser: one account, one password, two memberships. */
@ExtendWith(Chromium.class)
class VillagesTogetherIT {

    private static final String NAME = "Demo Tweedorpen";

    @Test
    void theOtherVillageIsOneLinkAwayWithoutAPassword(Page page) {
        People.signIn(page, "burum", "tweedorpen");
        page.navigate(Portal.address("burum", "/account"));
        List<String> pagesOfKeycloak = new ArrayList<>();
        page.onFrameNavigated(frame -> {
            if (frame.url().startsWith(Portal.keycloak())) {
                pagesOfKeycloak.add(frame.url());
            }
        });

        page.locator("main a", new Page.LocatorOptions().setHasText("Warfstermolen"))
                .click();
        page.waitForURL(Portal.address("warfstermolen", "/"));

        assertThat(page.locator("header").innerText()).contains(NAME);
        assertThat(pagesOfKeycloak).isEmpty();
        assertThat(page.context().cookies(Portal.address("warfstermolen", "/")))
                .filteredOn(cookie -> cookie.name.equals("__Host-sid"))
                .singleElement()
                .satisfies(cookie -> {
                    assertThat(cookie.domain).isEqualTo(Portal.host("warfstermolen"));
                    assertThat(cookie.secure).isTrue();
                    assertThat(cookie.httpOnly).isTrue();
                });
    }

    @Test
    void twoTabsSignInAtOnceAndEachEndsWhereItWasGoing(BrowserContext person) {
        Page first = person.newPage();
        Page second = person.newPage();
        first.navigate(Portal.address("burum", "/signin?to=%2Fnews"));
        second.navigate(Portal.address("burum", "/signin?to=%2Faccount"));

        People.fillIn(second, "tweedorpen", Portal.demoPassword());
        second.waitForURL(Portal.address("burum", "/account"));
        // Keycloak's page sees that somebody signed in next door, and goes on by itself.
        first.waitForURL(Portal.address("burum", "/news"));

        assertThat(first.locator("header").innerText()).contains(NAME);
        second.reload();
        assertThat(second.locator("header").innerText()).contains(NAME);
    }

    @Test
    void whoSignsOutInOneVillageIsAskedForThePasswordInTheOther(Page page) {
        People.signIn(page, "burum", "tweedorpen");
        page.navigate(Portal.address("warfstermolen", "/signin?to=%2Faccount"));
        assertThat(page.locator("#name").count()).isEqualTo(1);

        page.navigate(Portal.address("burum", "/account"));
        page.locator("main form[action='/signout'] button").click();
        page.waitForURL(Portal.address("burum", "/"));
        assertThat(page.locator("header").innerText()).doesNotContain(NAME).contains("Inloggen");

        page.navigate(Portal.address("warfstermolen", "/account"));
        assertThat(page.url()).startsWith(Portal.keycloak());
        assertThat(page.locator("input[name=password]").isVisible()).isTrue();
    }

    @Test
    void aNameInOneVillageIsNotTheNameInTheOther(Page page) {
        People.signIn(page, "warfstermolen", "tweedorpen");
        rename(page, "Twee van de molen");
        try {
            page.navigate(Portal.address("burum", "/signin?to=%2Faccount"));
            assertThat(page.locator("#name").inputValue()).isEqualTo(NAME);
            assertThat(page.locator("main").innerText()).contains("tweedorpen@example.org");
            page.navigate(Portal.address("warfstermolen", "/account"));
            assertThat(page.locator("#name").inputValue()).isEqualTo("Twee van de molen");
            assertThat(page.locator("main").innerText()).contains("tweedorpen@example.org");
        } finally {
            rename(page, NAME);
        }
    }

    private static void rename(Page page, String name) {
        page.navigate(Portal.address("warfstermolen", "/account"));
        page.locator("#name").fill(name);
        page.locator("main form[action='/account'] button").click();
        page.locator("[role=status]").waitFor();
    }
}
