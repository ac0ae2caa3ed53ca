package nl.mienskip.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An album from the files on its maker's device, over a bad line, to what residents see. */
@ExtendWith(Chromium.class)
class AlbumsIT {

    private static final String MARK = "Proefalbum";
    /** What two cuts take, on a machine that has more to do. */
    private static final int PATIENCE = 30_000;

    private static final String PART = "1048576";
    private static final Pattern NUMBERED = Pattern.compile(".*/admin/photos/[0-9]+");

    private final String title = MARK + " " + UUID.randomUUID().toString().substring(0, 8);

    @AfterEach
    void leaveNothingBehind() {
        for (String table : List.of("photo", "album", "item_picture", "item_revision")) {
            Database.change(
                    "delete p from " + table + " p join item i on i.id = p.item_id where i.title like ?", MARK + "%");
        }
        Database.change("delete from item where title like ?", MARK + "%");
    }

    @Test
    void manyPhotosComeInOverABadLineAndResidentsSeeThoseThatTheyMay(Page page, Page resident) {
        cutTheLine(page);
        Office.enter(page, "burum", "hoofdredacteur.burum", "photos/new");
        page.getByLabel("Titel", new Page.GetByLabelOptions().setExact(true)).fill(title);
        page.locator("mienskip-photos input").setInputFiles(new FilePayload[] {
            new FilePayload("feest.png", "image/png", noise()),
            new FilePayload("plaatje.jpg", "image/jpeg", "<svg/>".getBytes(StandardCharsets.US_ASCII)),
            new FilePayload("bom.png", "image/png", png(8_000, 8_000)),
            new FilePayload("molen.png", "image/png", png(300, 200)),
        });

        Locator cards = page.locator(".photo-card");
        assertThat(cards).hasCount(2, new LocatorAssertions.HasCountOptions().setTimeout(PATIENCE));
        assertThat(page.evaluate("window.cuts"))
                .as("times that the line was cut")
                .isEqualTo(2);
        assertThat(cards.nth(0).locator("img")).hasAttribute("src", Pattern.compile(".*-320\\.jpg"));
        assertThat(cards.nth(1).locator("img")).hasAttribute("src", Pattern.compile(".*-300\\.jpg"));
        assertThat(page.locator("mienskip-photos [role=status]")).hasText("2 van 2 verstuurd");
        assertThat(page.locator(".photo-refused")).hasText(new Pattern[] {
            Pattern.compile("plaatje\\.jpg.*geen JPEG, PNG of WebP.*"), Pattern.compile("bom\\.png.*te veel pixels.*")
        });
        Office.settle(page);
        cards.nth(0).getByLabel("Wat is er te zien?").fill("Het feest");
        cards.nth(1).getByLabel("Niet laten zien").check();
        Office.settle(page);
        page.waitForURL(NUMBERED);
        assertThat(Barriers.found(page)).isEmpty();

        assertPublishedOnlyAfterThoseShownAgree(page);
        assertSeen(resident, Articles.number(page));
    }

    /** The second part does not arrive at first; once it has, the answer is lost. */
    private static void cutTheLine(Page page) {
        AtomicBoolean cut = new AtomicBoolean();
        page.route("**/uploads/*", route -> {
            boolean second = PART.equals(route.request().headers().get("upload-offset"));
            if (second && cut.compareAndSet(false, true)) {
                route.abort("connectionreset");
            } else {
                route.resume();
            }
        });
        page.addInitScript("""
                window.cuts = 0;
                const ask = window.fetch;
                window.fetch = async (address, options) => {
                  const second = options?.headers?.["Upload-Offset"] === %s;
                  try {
                    const answer = await ask(address, options);
                    if (second && answer.status === 204 && window.cuts === 1) throw new TypeError("lost");
                    return answer;
                  } catch (problem) {
                    window.cuts++;
                    throw problem;
                  }
                };
                """.formatted(PART));
    }

    private static void assertPublishedOnlyAfterThoseShownAgree(Page page) {
        Office.press(page, "Publiceren…");
        Office.press(page, "Publiceren");
        assertThat(page.locator("[slot=error-message]:not(:empty)"))
                .hasText("Zeg eerst dat wie op de foto’s staat het goed vindt.");
        page.getByLabel("Wie op de foto’s staat, vindt het goed").check();
        Office.settle(page);
        Articles.publish(page);
    }

    private void assertSeen(Page resident, long number) {
        resident.navigate(Portal.address("burum", "/photos"));
        resident.getByText(title).click();
        assertThat(resident.locator(".photos__link")).hasCount(1);
        for (int width : List.of(360, 1280)) {
            Barriers.assertFits(resident, width);
        }
        resident.locator(".photos__link").focus();
        resident.keyboard().press("Enter");
        assertThat(resident.locator(".photo img")).hasAttribute("alt", "Het feest");
        assertThat(resident.locator("h1")).hasText("Foto 1 van 1");
        assertThat(Portal.get("burum", "/api/v1/albums/" + number).body()).contains("\"alt\":\"Het feest\"");
        assertThat(Portal.get("warfstermolen", "/photos/" + number).statusCode())
                .isEqualTo(404);
    }

    /** Larger than one part. */
    private static byte[] noise() {
        BufferedImage image = new BufferedImage(900, 700, BufferedImage.TYPE_INT_RGB);
        Random random = new Random(1);
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                image.setRGB(x, y, random.nextInt());
            }
        }
        return encoded(image);
    }

    private static byte[] png(int width, int height) {
        return encoded(new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY));
    }

    private static byte[] encoded(BufferedImage image) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
