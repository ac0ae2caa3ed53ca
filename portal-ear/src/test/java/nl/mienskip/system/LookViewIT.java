package nl.mienskip.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a village looks like is changed by its board, and residents see it at once. */
@ExtendWith(Chromium.class)
class LookViewIT {

    private static final String VILLAGE = "munnekezijl";
    private static final int TEN_MEGABYTES = 10 * 1024 * 1024;

    @ParameterizedTest
    @ValueSource(strings = {".picture-crest", ".picture-photo"})
    void aPictureThatCannotBeTakenIsRefusedWithTheReasonAtItsField(String field, Page page) {
        Office.enter(page, VILLAGE, "beheerder.munnekezijl", "look");
        Locator picture = page.locator(field);

        send(picture, "dorp.svg", "image/svg+xml", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        assertThat(problem(picture)).containsText("geen JPEG, PNG of WebP");
        send(picture, new FilePayload("dorp.png", "image/png", new byte[TEN_MEGABYTES + 1]));
        assertThat(problem(picture)).containsText("te groot. Het mag hooguit 10 MB zijn");
        send(picture, "dorp.png", "image/png", "<svg xmlns=\"http://www.w3.org/2000/svg\"/>");
        assertThat(problem(picture)).containsText("geen JPEG, PNG of WebP");
        send(picture, new FilePayload("dorp.png", "image/png", picture(8, 8)));
        assertThat(problem(picture)).containsText("te klein");
        send(picture, "dorp.jpg", "image/jpeg", "Dit is een brief.");
        assertThat(problem(picture)).containsText("geen JPEG, PNG of WebP");
        assertThat(picture.locator("> img")).isHidden();
        assertThat(page.locator(".field-problem").filter(new Locator.FilterOptions().setHasText(Pattern.compile("."))))
                .hasCount(1);
    }

    @Test
    void thePhotoIsAtTheTopOfTheHomePageUntilAnotherOrNoneIsChosen(Page page, Page resident) {
        Office.enter(page, VILLAGE, "beheerder.munnekezijl", "look");
        Locator photo = page.locator(".picture-photo");
        try {
            send(photo, new FilePayload("Dorp van boven.png", "image/png", picture(1600, 700)));
            photo.getByLabel("Wat is er te zien?").fill("Het dorp van boven");
            save(page);
            String first = assertPhoto(resident, "Het dorp van boven");

            send(photo, new FilePayload("Dorp van boven.png", "image/png", picture(1600, 700)));
            assertThat(photo.getByLabel("Wat is er te zien?")).hasValue("");
            photo.getByLabel("Wat is er te zien?").fill("De haven");
            save(page);
            assertThat(assertPhoto(resident, "De haven")).isNotEqualTo(first);
        } finally {
            Office.open(page, VILLAGE, "look");
            Office.press(page, "Foto weghalen");
            save(page);
        }
        resident.reload();
        assertThat(resident.locator(".hero__photo")).hasCount(0);
        assertThat(resident.locator(".hero__view")).isVisible();
    }

    /** On a phone and a desk the photo is there and in nobody's way; gives the name that all its files have. */
    private static String assertPhoto(Page resident, String alt) {
        resident.navigate(Portal.address(VILLAGE, "/"));
        Locator photo = resident.locator(".hero__photo");
        for (int width : List.of(360, 1280)) {
            Barriers.assertFits(resident, width);
            resident.reload();
            assertThat(photo).hasAttribute("alt", alt);
            resident.waitForFunction("photo => photo.complete && photo.naturalWidth > 0", photo.elementHandle());
            assertThat(photo.boundingBox().width).isEqualTo(width);
            assertThat(Barriers.found(resident)).as("at %d", width).isEmpty();
        }
        Matcher name = Pattern.compile("/media/([a-z0-9]{20,})-[0-9]+\\.jpg")
                .matcher(photo.evaluate("photo => photo.currentSrc").toString());
        assertThat(name.find()).as("a name of the portal's own").isTrue();
        return name.group(1);
    }

    @Test
    void theFontIsThatOfTheResidentsPagesOnceItIsSaved(Page page, Page resident, Page visitor) {
        resident.navigate(Portal.address(VILLAGE, "/"));
        String before = font(resident);
        List<String> sent = new ArrayList<>();
        visitor.onRequest(request -> sent.add(request.resourceType()));
        Office.enter(page, VILLAGE, "beheerder.munnekezijl", "look");
        String chosen = Office.chosen(page, "Lettertype").innerText().strip();
        try {
            Office.choose(page, "Lettertype", "Klassiek, als in een boek");
            save(page);
            resident.reload();
            assertThat(font(resident)).isNotEqualTo(before).contains("Iowan Old Style");
            visitor.navigate(Portal.address(VILLAGE, "/"));
            assertThat(font(visitor)).isEqualTo(font(resident));
            assertThat(sent)
                    .as("the reader's device has it")
                    .doesNotContain("font")
                    .contains("document");

            Office.open(page, VILLAGE, "look");
            assertThat(Office.chosen(page, "Lettertype")).hasText("Klassiek, als in een boek");
        } finally {
            Office.choose(page, "Lettertype", chosen);
            save(page);
        }
        resident.reload();
        assertThat(font(resident)).isEqualTo(before);
    }

    /** What title and text are set in; one font. */
    private static String font(Page resident) {
        List<?> fonts = (List<?>) resident.evaluate("() => [...new Set(['body', 'h1', '.hero__text', 'a', '.nl-button']"
                + ".map(part => getComputedStyle(document.querySelector(part)).fontFamily))]");
        assertThat(fonts).hasSize(1);
        return fonts.getFirst().toString();
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
            send(crest, new FilePayload("wapen.png", "image/png", picture(256, 256)));
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

    @Test
    void whatTakesAwayIsAskedFirstWhereEverybodyCanAnswer(Page page) {
        Office.enter(page, VILLAGE, "beheerder.munnekezijl", "look");
        Office.press(page, "Terug naar standaard");
        Locator question = page.getByRole(AriaRole.ALERTDIALOG);

        assertThat(question).containsText("verdwijnen meteen van de website");
        assertThat(Office.button(page, "Terug naar standaard").last()).isFocused();
        assertThat(Barriers.found(page)).isEmpty();
        Office.press(page, "Annuleren");
        assertThat(question).isHidden();
    }

    private static void save(Page page) {
        Office.press(page, "Bewaren");
        assertThat(page.getByText("Bewaard. De website ziet er nu zo uit.").last())
                .isVisible();
        assertThat(Office.button(page, "Bewaren")).isFocused();
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
    private static byte[] picture(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = image.createGraphics();
        Random random = new Random();
        for (int i = 0; i < width; i++) {
            pen.setColor(new Color(random.nextInt(0xFFFFFF)));
            pen.fillRect(i, random.nextInt(height), height / 8, height / 8);
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
