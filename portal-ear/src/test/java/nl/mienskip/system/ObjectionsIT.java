package nl.mienskip.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Somebody who is in a photo asks to take it away, without an account; the board decides and they are told. */
@ExtendWith(Chromium.class)
class ObjectionsIT {

    private static final String WHY = "Het is een tekening, er staat niemand op.";

    private final String email = "foto-" + UUID.randomUUID().toString().substring(0, 8) + "@example.org";

    /** The photo is put back by the board, as the last thing that the test does. */
    @AfterEach
    void leaveNothingBehind() {
        Database.change("delete from photo_objection where email = ?", email);
    }

    @Test
    void aPhotoIsHiddenAsSoonAsSomebodyAsksAndStaysWhenTheBoardSaysWhy(Page visitor, Page page) {
        visitor.navigate(Portal.address("burum", "/photos"));
        visitor.locator(".album__title a").first().click();
        String album = visitor.url();
        Locator photos = visitor.locator(".photos__link");
        int before = photos.count();
        photos.last().click();
        String file = visitor.locator(".photo img").getAttribute("src");

        ask(visitor);

        assertThat(Portal.get("burum", file).statusCode()).isEqualTo(404);
        visitor.navigate(album);
        assertThat(photos).hasCount(before - 1);
        decide(page);

        assertThat(Mails.awaitTo(email, WHY)).contains("laat de foto staan");
        visitor.navigate(album);
        assertThat(photos).hasCount(before);
        assertThat(Portal.get("burum", file).statusCode()).isEqualTo(200);
    }

    @Test
    void whatIsMissingIsToldAtItsField() {
        String photo = Routes.address(new Routes.Route("/photos/{id}/{photo}/objection", true));

        assertThat(new Visitor()
                        .post(Portal.address("burum", photo), Map.of("name", "Piet", "email", "geen adres"))
                        .body())
                .contains("Dit is geen e-mailadres", "value=\"Piet\"");
    }

    private void ask(Page visitor) {
        visitor.getByText("Staat u op deze foto en wilt u dat niet?").click();
        for (int width : List.of(360, 1280)) {
            Barriers.assertFits(visitor, width);
        }
        visitor.getByLabel("Uw naam").fill("Piet Jansma");
        visitor.getByLabel("Uw e-mailadres").fill(email);
        visitor.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Vraag de foto weg te halen"))
                .click();
        assertThat(visitor.locator(".said")).containsText("De foto is niet meer te zien.");
        assertThat(Barriers.found(visitor)).isEmpty();
    }

    private void decide(Page page) {
        Office.enter(page, "burum", "hoofdredacteur.burum", "photos/objections");
        Locator line = page.locator(".objection", new Page.LocatorOptions().setHasText(email));
        assertThat(line).containsText("Verborgen, wacht op besluit");
        page.waitForFunction(
                "photo => photo.complete && photo.naturalWidth > 0",
                line.locator("img").elementHandle());
        assertThat(Barriers.found(page)).isEmpty();
        line.getByText("Laten staan…").click();
        Office.settle(page);
        Office.inDialog(page).locator("textarea, input").first().fill(WHY);
        Office.press(page, "Laten staan");
        assertThat(line).containsText("Teruggezet");
    }
}
