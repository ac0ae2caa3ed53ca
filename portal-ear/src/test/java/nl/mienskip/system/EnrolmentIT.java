package nl.mienskip.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A neighbour enrolled at the kitchen table: from the board's form to the neighbour's own account. */
@ExtendWith(Chromium.class)
class EnrolmentIT {

    private final String family =
            "Buur" + UUID.randomUUID().toString().replaceAll("[^a-f]", "").concat("abc");

    /** With which name the neighbour signs in; null as long as there is none. */
    private String enrolled;

    @AfterEach
    void forget() {
        if (enrolled != null) {
            Stranger.forget(enrolled);
        }
    }

    @Test
    void aNeighbourWithoutAnAddressGoesFromThePaperLetterToTheirOwnAccount(
            BrowserContext board, BrowserContext neighbour) {
        Page office = board.newPage();
        People.signIn(office, "burum", "beheerder.burum");
        office.navigate(new MembersDesk(office, "burum").enrol("Sjoukje", family, ""));
        assertThat(Barriers.found(office)).isEmpty();
        String code = office.locator(".letter__code").innerText();
        Paper letter = Paper.of(office);
        assertThat(letter.sheets()).isEqualTo(1);
        assertThat(letter.square(".letter__qr")).isEqualTo(Portal.address("burum", "/enrol/" + code.replace("-", "")));
        assertThat(office.locator(".letter__tools").isVisible())
                .as("words for the screen")
                .isFalse();
        assertThat(code).matches("[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}");
        String name = office.locator(".letter strong").innerText();
        assertThat(name).startsWith("sjoukje.buur");
        enrolled = name;

        Page page = neighbour.newPage();
        page.navigate(Portal.address("burum", "/enrol"));
        page.locator("#code").fill(code.toLowerCase(Locale.ROOT).replace('-', ' '));
        page.locator("main form button").click();
        assertThat(page.locator("h1").innerText()).contains("Sjoukje " + family);
        assertThat(Barriers.found(page)).isEmpty();
        page.locator("#password").fill("kort");
        page.locator("#again").fill("kort");
        page.locator("main form button").click();
        assertThat(page.locator("#password-error").innerText()).contains("minstens 10 tekens");
        assertThat(Barriers.found(page)).isEmpty();
        page.locator("#password").fill("een korte zin");
        page.locator("#again").fill("een andere zin");
        page.locator("main form button").click();
        assertThat(page.locator("#again-error").innerText()).contains("niet gelijk");
        page.locator("#password").fill("een korte zin");
        page.locator("#again").fill("een korte zin");
        page.locator("main form button").click();

        assertThat(page.locator("input[name=username]").inputValue()).isEqualTo(name);
        page.locator("input[name=password]").fill("een korte zin");
        page.locator("#kc-login").click();
        page.waitForURL(Portal.address("burum", "/"));
        page.navigate(Portal.address("burum", "/account"));
        assertThat(page.locator("#name").inputValue()).isEqualTo("Sjoukje " + family);

        Response used = page.navigate(Portal.address("burum", "/enrol/" + code));
        assertThat(used.status()).isEqualTo(404);
        assertThat(page.locator("#code-error").innerText()).contains("al gebruikt");
    }

    @Test
    void aNeighbourWhoHasAnAccountSignsInWithItAndNobodyElseCan(BrowserContext board, BrowserContext neighbour) {
        Page office = board.newPage();
        People.signIn(office, "burum", "beheerder.burum");
        String letter =
                new MembersDesk(office, "burum").enrol("Demo", "Afgevaardigde", "afgevaardigde.burum@example.org");
        Mails.awaitTo("afgevaardigde.burum@example.org", "Uitnodiging van Burum");
        String address = letter.substring(0, letter.lastIndexOf("/letter"));

        Page page = neighbour.newPage();
        page.navigate(address);
        assertThat(page.locator("main").innerText()).contains("U hebt al een account");
        assertThat(page.locator("#password").count()).isZero();
        page.locator("main a.nl-button").click();
        page.locator("input[name=username]").fill("nieuwkomer");
        page.locator("input[name=password]").fill(Portal.demoPassword());
        page.locator("#kc-login").click();
        page.locator("main form[action$='/acceptance'] button").click();
        assertThat(page.locator("[role=alert]").innerText()).contains("voor een ander account");
        page.locator("main form[action='/signout'] button").click();

        page.navigate(address);
        page.locator("main a.nl-button").click();
        page.locator("input[name=username]").fill("afgevaardigde.burum");
        page.locator("input[name=password]").fill(Portal.demoPassword());
        page.locator("#kc-login").click();
        page.locator("main form[action$='/acceptance'] button").click();
        assertThat(page.locator("[role=status]").innerText()).contains("U bent lid van Burum");

        page.navigate(Portal.address("burum", "/membership/departure"));
        page.locator("main form button").click();
        assertThat(page.locator("h1").innerText()).contains("geen lid meer");
    }

    @Test
    void theLetterStaysWhenTheNextIsRefusedAndIsTakenBackOnceByADoubleClick(Page office) {
        People.signIn(office, "burum", "beheerder.burum");
        MembersDesk desk = new MembersDesk(office, "burum");
        String letter = desk.enrol("Sjoukje", family, "");
        enrolled = office.locator(".letter-ready dd").first().innerText();
        desk.enrolNobody();
        assertThat(Portal.address("burum", office.locator(".letter-ready a").getAttribute("href")))
                .isEqualTo(letter);

        desk.find("Sjoukje " + family).takeLetterBack();
        assertThat(office.locator("vaadin-notification-card [theme~=error], vaadin-notification-card[theme~=error]")
                        .count())
                .isZero();
    }

    @Test
    void aNeighbourWithAnAddressIsShownFromPaperToTheMailAndChoosesThePasswordThere(
            BrowserContext board, BrowserContext neighbour) {
        String email = family.toLowerCase(Locale.ROOT) + "@example.org";
        Page office = board.newPage();
        People.signIn(office, "burum", "beheerder.burum");
        String letter = new MembersDesk(office, "burum").enrol("Sjoukje", family, email);
        enrolled = email;

        Page page = neighbour.newPage();
        page.navigate(letter.substring(0, letter.lastIndexOf("/letter")));
        assertThat(page.locator("main").innerText())
                .contains("een e-mail gekregen op " + email)
                .contains("Wachtwoord vergeten?");
        assertThat(page.locator("#password").count()).isZero();
        assertThat(Barriers.found(page)).isEmpty();
        page.locator("main a.nl-button").click();
        assertThat(page.locator("body").innerText()).contains("Wachtwoord vergeten?");

        page.navigate(Mails.invitation(email));
        page.locator("#password").fill("een korte zin");
        page.locator("#again").fill("een korte zin");
        page.locator("main form button").click();
        page.locator("input[name=password]").fill("een korte zin");
        page.locator("#kc-login").click();
        page.waitForURL(Portal.address("burum", "/"));
    }

    @Test
    void theLetterIsForTheBoardOnly() {
        Visitor visitor = new Visitor();
        visitor.signIn("burum", "bewoner.burum", "/");

        assertThat(visitor.get(Portal.address("burum", "/enrol/7K2M9QWX4TPA/letter"))
                        .statusCode())
                .isEqualTo(403);
    }

    @Test
    void aPageWithACodeIsKeptNowhere() {
        assertThat(Portal.get("burum", "/enrol").headers().firstValue("Cache-Control"))
                .contains("private, no-store");
    }

    @Test
    void aCodeIsNotUsedByLookingAtIt() {
        Visitor robot = new Visitor();
        assertThat(robot.post(
                                Portal.address("burum", "/enrol/7K2M9QWX4TPA"),
                                Map.of("password", "x", "again", "x"),
                                Map.of("Sec-Fetch-Site", "cross-site"))
                        .statusCode())
                .isEqualTo(403);
    }
}
