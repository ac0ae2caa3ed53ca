package nl.mienskip.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The picture at the head of an article, from its writer's file to what residents see. */
@ExtendWith(Chromium.class)
class HeadlineIT {

    private final String title = Articles.title();

    @AfterEach
    void leaveNothingBehind() {
        Articles.sweep();
    }

    @Test
    void residentsSeeThePictureCutAroundWhatItsWriterPointedAt(Page page, Page resident) throws IOException {
        Office.enter(page, "burum", "hoofdredacteur.burum", "");
        long number = Articles.write(page, "burum", title, "De molen.");
        Locator field = page.locator(".headline-field");

        send(field, "molen.png", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>".getBytes(StandardCharsets.UTF_8));
        assertThat(field.locator(".field-problem")).containsText("geen JPEG, PNG of WebP");
        send(field, "molen.png", png());
        assertThat(field.locator(".headline-hint")).containsText("weet nu niet wat erop staat");
        field.getByLabel("Wat is er te zien?").fill("De molen van dichtbij");
        awaitKept(number, "\"alt\":\"De molen van dichtbij\"");
        assertThat(field.locator(".headline-hint")).isHidden();
        point(page, field, number);
        assertThat(Barriers.found(page)).isEmpty();
        Articles.publish(page);

        assertSeen(resident, number);
        Articles.choose(page, "Terug naar concept");
        Office.press(page, "Terug naar concept");
        assertThat(Articles.state(page)).hasText("Concept");
    }

    /** To the right and up with the keys, then down with a press. */
    private static void point(Page page, Locator field, long number) {
        Locator focus = field.locator(".focus-point");
        focus.focus();
        page.keyboard().press("ArrowRight");
        assertThat(focus).hasAttribute("aria-valuetext", "60 procent van links, 50 procent van boven");
        page.keyboard().press("ArrowUp");
        assertThat(focus).hasAttribute("aria-valuetext", "60 procent van links, 40 procent van boven");
        focus.click(new Locator.ClickOptions()
                .setPosition(focus.boundingBox().width * 0.2, focus.boundingBox().height * 0.8));
        assertThat(focus).hasAttribute("aria-valuetext", "20 procent van links, 80 procent van boven");
        awaitKept(number, "\"x\":20,\"y\":80");
    }

    private static void assertSeen(Page resident, long number) {
        resident.navigate(Portal.address("burum", "/news/" + number));
        Locator picture = resident.locator("img.headline");
        for (int width : List.of(360, 1280)) {
            Barriers.assertFits(resident, width);
            assertThat(picture).hasAttribute("alt", "De molen van dichtbij");
            resident.waitForFunction("photo => photo.complete && photo.naturalWidth > 0", picture.elementHandle());
            assertThat(picture).hasCSS("object-position", "20% 80%");
            assertThat(Barriers.found(resident)).as("at %d", width).isEmpty();
        }
        resident.navigate(Portal.address("burum", "/"));
        assertThat(resident.locator(".lead img.headline")).hasCSS("object-position", "20% 80%");
        assertThat(Portal.get("burum", "/api/v1/articles/" + number).body())
                .contains("\"focusX\":20,\"focusY\":80", "De molen van dichtbij");
        String address = resident.locator(".lead img.headline").getAttribute("src");
        assertThat(Portal.get("burum", address).statusCode()).isEqualTo(200);
        assertThat(Portal.get("warfstermolen", address).statusCode()).isEqualTo(404);
    }

    private static void awaitKept(long number, String part) {
        await().atMost(Duration.ofSeconds(10))
                .until(() -> Database.number(
                                "select count(*) from item where id = ? and document like ?", number, "%" + part + "%")
                        == 1);
    }

    private static void send(Locator field, String name, byte[] file) {
        field.locator("input[type=file]").setInputFiles(new FilePayload(name, "image/png", file));
    }

    private static byte[] png() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(900, 600, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }
}
