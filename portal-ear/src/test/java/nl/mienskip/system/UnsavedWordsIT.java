package nl.mienskip.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What somebody typed is never lost: not by leaving in haste, nor by a session or a line that ends. */
@ExtendWith(Chromium.class)
class UnsavedWordsIT {

    private static final String KEPT = "Dit is al bewaard.";
    private static final String TYPED = " Dit nog maar net getypt.";

    private final String title = Articles.title();

    @AfterEach
    void leaveNothingBehind() {
        Articles.sweep();
    }

    @Test
    void aPageLoadedAnewBeforeAnythingWasKeptOffersWhatWasTyped(Page page) {
        Office.enter(page, "burum", "redacteur.burum", "news/new");
        Articles.title(page).pressSequentially(title);
        page.reload();

        assertThat(page.locator(".banner")).containsText(title);
        Office.press(page, "Tekst terugzetten");
        assertThat(Articles.title(page)).hasValue(title);
        page.waitForURL(Articles.NUMBERED);
    }

    @Test
    void wordsTypedAfterTheServerForgotTheSessionComeBackWithoutSigningInAnew(BrowserContext person) {
        Page page = begin(person);
        person.clearCookies(new BrowserContext.ClearCookiesOptions().setName("__Host-sid"));
        typeAndBeSentAway(page);
        page.waitForURL(Articles.NUMBERED);

        assertPutBack(page);
    }

    @Test
    void wordsTypedAfterSigningOutElsewhereComeBackAfterSigningIn(BrowserContext person) {
        Page page = begin(person);
        Page elsewhere = person.newPage();
        elsewhere.navigate(Portal.address("burum", "/account"));
        elsewhere.evaluate("() => { const form = document.createElement('form'); form.method = 'post';"
                + " form.action = '/signout'; document.body.append(form); form.submit(); }");
        elsewhere.waitForURL(Portal.address("burum", "/"));
        typeAndBeSentAway(page);

        page.locator("input[name=username]").fill("redacteur.burum");
        page.locator("input[name=password]").fill(Portal.demoPassword());
        page.locator("#kc-login").click();
        page.waitForURL(Articles.NUMBERED);
        assertPutBack(page);
    }

    @Test
    void wordsTypedWithoutALineAreKeptWhenThereIsOneAgain(BrowserContext person) {
        Page page = begin(person);
        long number = Articles.number(page);
        person.setOffline(true);
        Articles.type(page, TYPED);
        assertThat(page.getByText("Geen verbinding.")).isVisible();
        person.setOffline(false);

        Articles.awaitKept(number, TYPED.strip());
    }

    private Page begin(BrowserContext person) {
        Page page = person.newPage();
        Office.enter(page, "burum", "redacteur.burum", "");
        Articles.write(page, "burum", title, KEPT);
        return page;
    }

    /** The next save learns that the session is over, and the page loads anew. */
    private static void typeAndBeSentAway(Page page) {
        Articles.type(page, TYPED);
        page.waitForResponse(
                answer -> answer.request().isNavigationRequest(),
                () -> Articles.title(page).focus());
        page.waitForLoadState();
    }

    private static void assertPutBack(Page page) {
        assertThat(page.locator(".banner")).containsText(TYPED.strip());
        Office.press(page, "Tekst terugzetten");
        assertThat(Articles.body(page)).hasText(KEPT + TYPED);
        Articles.awaitKept(Articles.number(page), TYPED.strip());
    }
}
