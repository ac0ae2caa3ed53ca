package nl.mienskip.system;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The back office speaks the language that its reader chooses, in every room, and goes on doing so. */
@ExtendWith(Chromium.class)
class OfficeLanguagesIT {

    private static final Path BUNDLES = Path.of("../tenant-admin/src/main/resources/nl/mienskip/admin");

    @ParameterizedTest
    @CsvSource({"fy, Frysk", "en, English", "de, Deutsch"})
    void aChosenLanguageIsThatOfEveryRoomAndNotDutch(String language, String name, Page page) {
        Office.enter(page, "burum", "beheerder.burum", "");
        page.locator(".account-menu vaadin-menu-bar-button").first().click();
        page.getByText("Taal", new Page.GetByTextOptions().setExact(true)).click();
        page.getByText(name, new Page.GetByTextOptions().setExact(true)).click();
        assertThat(page.locator("html")).hasAttribute("lang", language);

        for (String room : List.of("news", "looks", "tiles", "members", "bill", "audit")) {
            Office.open(page, "burum", address(room));
            assertThat(Office.heading(page)).hasText(text(room, language, "title"));
            assertThat(page.locator("html")).hasAttribute("lang", language);
        }
        Office.open(page, "burum", "news");
        assertThat(text("news", language, "write")).isNotEqualTo(text("news", "nl", "write"));
        assertThat(Office.button(page, text("news", language, "write"))).isVisible();
    }

    private static String address(String room) {
        return switch (room) {
            case "looks" -> "look";
            case "audit" -> "log";
            default -> room;
        };
    }

    private static String text(String room, String language, String key) {
        Properties texts = new Properties();
        try (Reader reader =
                Files.newBufferedReader(BUNDLES.resolve(room).resolve("messages_" + language + ".properties"))) {
            texts.load(reader);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return texts.getProperty(key);
    }
}
