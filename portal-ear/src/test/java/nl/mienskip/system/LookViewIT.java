package nl.mienskip.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What a village looks like is changed by its board, and residents see it at once. */
@ExtendWith(Chromium.class)
class LookViewIT {

    private static final String VILLAGE = "munnekezijl";
    private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

    @Test
    void aPictureThatCannotBeTakenIsRefusedWithTheReasonAtItsField(Page page) {
        Office.enter(page, VILLAGE, "beheerder.munnekezijl", "look");
        Locator crest = page.locator(".picture-crest");

        send(crest, "wapen.svg", "image/svg+xml", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        assertThat(problem(crest)).containsText("geen JPEG, PNG of WebP");
        send(crest, "wapen.png", "image/png", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        assertThat(problem(crest)).containsText("geen JPEG, PNG of WebP");
        send(crest, new FilePayload("wapen.png", "image/png", new byte[TEN_MEGABYTES + 1]));
        assertThat(problem(crest)).containsText("te groot. Het mag hooguit 10 MB zijn");
        send(crest, new FilePayload("wapen.png", "image/png", picture(8)));
        assertThat(problem(crest)).containsText("te klein");
        assertThat(crest.locator("> img")).isHidden();
    }

    @Test
    void coloursFontAndCrestAreOnTheWebsiteOnceTheyAreSavedAndGoAgain(Page page) {
        Office.enter(page, VILLAGE, "beheerder.munnekezijl", "look");
        String before = home();
        String brand = page.getByLabel("Hoofdkleur", new Page.GetByLabelOptions().setExact(true))
                .inputValue();
        try {
            page.getByLabel("Hoofdkleur", new Page.GetByLabelOptions().setExact(true))
                    .fill("#ffe066");
            assertThat(page.locator(".contrast-answer")).containsText("#ffe066 is op lichte pagina’s slecht te zien");
            Locator crest = page.locator(".picture-crest");
            send(crest, new FilePayload("wapen.png", "image/png", picture(256)));
            assertThat(crest.locator("> img")).isVisible();
            crest.getByLabel("Wat is er te zien?").fill("Een proefwapen");
            assertThat(home()).isEqualTo(before);

            save(page);
            assertThat(home()).isNotEqualTo(before).contains("crest");

            page.getByLabel("Hoofdkleur", new Page.GetByLabelOptions().setExact(true))
                    .fill("groen");
            Office.press(page, "Bewaren");
            assertThat(page.getByText("Geef de kleur als # met zes cijfers").first())
                    .isVisible();
        } finally {
            Office.open(page, VILLAGE, "look");
            page.getByLabel("Hoofdkleur", new Page.GetByLabelOptions().setExact(true))
                    .fill(brand);
            Office.press(page, "Wapen weghalen");
            save(page);
        }
        assertThat(home()).isEqualTo(before);
    }

    private static void save(Page page) {
        Office.press(page, "Bewaren");
        assertThat(page.getByText("Bewaard. De website ziet er nu zo uit.").last())
                .isVisible();
    }

    private static String home() {
        return Portal.get(VILLAGE, "/").body();
    }

    private static Locator problem(Locator field) {
        return field.locator(".field-problem");
    }

    private static void send(Locator field, String name, String type, String content) {
        send(field, new FilePayload(name, type, content.getBytes(StandardCharsets.UTF_8)));
    }

    private static void send(Locator field, FilePayload file) {
        field.locator("vaadin-upload input[type=file]").setInputFiles(file);
    }

    /** Noise, so that no two are the same picture. */
    private static byte[] picture(int side) {
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        Random random = new Random();
        for (int i = 0; i < side; i++) {
            pen.setColor(new Color(random.nextInt(0xFFFFFF)));
            pen.fillRect(i, random.nextInt(side), side / 8, side / 8);
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return out.toByteArray();
    }
}
