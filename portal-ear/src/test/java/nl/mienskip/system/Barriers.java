package nl.mienskip.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** What stands in somebody's way on a page: found by axe, by its width, by the HTML validator. */
final class Barriers {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private static final List<String> COLOURS = List.of("color-contrast", "link-in-text-block");

    private static final String AXE = axe();

    private Barriers() {}

    /** The rules that axe finds broken, each with the first place; looked at elsewhere already: what these selectors find. */
    static List<String> found(Page page, String... seen) {
        return broken(page, Map.of("type", "tag", "values", RULES), seen);
    }

    /**
     * As {@link #found}, for a page that was looked at in the light just before: in the dark it has the same parts in the
     * same places, in other colours.
     */
    static List<String> foundInTheDark(Page page, String... seen) {
        show(page, ColorScheme.DARK);
        try {
            return broken(page, Map.of("type", "rule", "values", COLOURS), seen);
        } finally {
            show(page, ColorScheme.LIGHT);
        }
    }

    private static void show(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
    }

    /**
     * Asked in the page itself and for nothing but what is broken: the portal frames no other site, and the list of all
     * that is well is most of the time that axe takes. A page is given axe once, for as long as it stands.
     */
    @SuppressWarnings("unchecked")
    private static List<String> broken(Page page, Map<String, Object> rules, String... seen) {
        if (!(boolean) page.evaluate("() => 'axe' in window")) {
            page.evaluate(AXE);
        }
        return (List<String>) page.evaluate(
                "async ({ seen, rules }) => (await axe.run({ exclude: seen }, { resultTypes: ['violations'], runOnly: rules }))"
                        + ".violations.map(rule => `${rule.id}: ${rule.help} at ${rule.nodes[0].target}`)",
                Map.of("seen", seen, "rules", rules));
    }

    /** At this width nothing is cut off and nothing needs sideways scrolling. */
    static void assertFits(Page page, int width) {
        page.setViewportSize(width, 800);
        Object wide =
                page.evaluate("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        assertThat(wide).as("pixels beyond %d at %s", width, page.url()).isEqualTo(0);
    }

    /** What the Nu validator says; empty when the page is valid. */
    static String inMarkup(String html) {
        EmbeddedValidator validator = new EmbeddedValidator();
        validator.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        try {
            return validator
                    .validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)))
                    .strip();
        } catch (IOException | SAXException e) {
            throw new AssertionError(e);
        }
    }

    private static String axe() {
        try (InputStream script = AxeBuilder.class.getResourceAsStream("/axe.min.js")) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
