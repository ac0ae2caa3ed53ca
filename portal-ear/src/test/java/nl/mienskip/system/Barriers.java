package nl.mienskip.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nu.validator.client.EmbeddedValidator;
import org.xml.sax.SAXException;

/** What stands in somebody's way on a page: found by axe, by its width, by the HTML validator. */
final class Barriers {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    private Barriers() {}

    /**
     * The rules that axe finds broken, each with the first place. Asked in the page itself and for nothing but what is
     * broken: the portal frames no other site, and the list of all that is well is most of the time that axe takes.
     */
    static List<String> found(Page page) {
        AxeRunOptions broken = new AxeRunOptions();
        broken.setResultTypes(List.of("violations"));
        return new AxeBuilder(page)
                .setLegacyMode(true).options(broken).withTags(RULES).analyze().getViolations().stream()
                        .map(Barriers::told)
                        .toList();
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

    private static String told(Rule rule) {
        return rule.getId() + ": " + rule.getHelp() + " at "
                + rule.getNodes().getFirst().getTarget();
    }
}
