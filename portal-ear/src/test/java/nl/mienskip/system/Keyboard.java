package nl.mienskip.system;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.TimeoutError;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Somebody without a mouse at a page of the back office, who must see at every stop where they are. */
final class Keyboard {

    private static final int MOST_STOPS = 40;
    private static final int LONGEST_MILLIS = 2_000;

    /**
     * What has the focus: what it is called, whether a ring is drawn around it or the field that it is in, and whether
     * any of that can be seen. Components draw their ring within themselves, so those around it are looked into.
     */
    private static final String FOCUSED = """
            () => {
              let deepest = document.activeElement;
              while (deepest.shadowRoot?.activeElement) deepest = deepest.shadowRoot.activeElement;
              const above = (element) => element.assignedSlot ?? element.parentElement ?? element.getRootNode().host;
              const within = (element) => [element, ...[...(element.shadowRoot?.querySelectorAll('*') ?? [])].flatMap(within)];
              const drawn = (element) => [null, '::before', '::after'].some(part => {
                const style = getComputedStyle(element, part);
                return (part === null || style.content !== 'none')
                  && (style.outlineStyle === 'auto' || style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2);
              });
              const around = [deepest];
              const holder = (element) => element.parentElement ?? element.getRootNode().host;
              while (around.length < 3 && holder(around.at(-1))) around.push(holder(around.at(-1)));
              const ring = around.flatMap(within).find(element => element.checkVisibility() && drawn(element));
              const box = (ring ?? deepest).getBoundingClientRect();
              const hit = (x, y) => {
                let found = document.elementFromPoint(x, y), inner;
                while ((inner = found?.shadowRoot?.elementFromPoint(x, y)) && inner !== found) found = inner;
                return found;
              };
              const there = [[.5, .5], [.1, .5], [.9, .5], [.5, .1], [.5, .9]].some(([x, y]) => {
                let each = hit(box.left + x * box.width, box.top + y * box.height);
                while (each && each !== ring && each !== deepest) each = above(each);
                return !!each;
              });
              const root = deepest.getRootNode();
              const labels = (deepest.getAttribute('aria-labelledby') ?? '').split(' ').map(id => root.getElementById(id));
              const name = deepest.getAttribute('aria-label') || deepest.labels?.[0]?.textContent
                || labels.map(label => label?.textContent ?? '').join(' ').trim()
                || deepest.textContent.trim() || root.host?.textContent || '';
              return { name: name.trim(), ring: !!ring, there, page: deepest === document.body };
            }""";

    private final Page page;
    private final List<String> passed = new ArrayList<>();

    Keyboard(Page page) {
        this.page = page;
    }

    /** Presses Tab until what is called so has the focus; at every stop it must be seen where that is. */
    Keyboard tabTo(String name) {
        return goTo("Tab", name);
    }

    /** As {@link #tabTo}, the other way. */
    Keyboard tabBackTo(String name) {
        return goTo("Shift+Tab", name);
    }

    Keyboard press(String... keys) {
        for (String key : keys) {
            page.keyboard().press(key);
        }
        return this;
    }

    Keyboard type(String words) {
        page.keyboard().type(words);
        return this;
    }

    /** Waits until the page has drawn what the last key did, as anybody does who looks at it. */
    Keyboard awaitDrawn() {
        page.evaluate("() => new Promise(drawn => requestAnimationFrame(() => requestAnimationFrame(drawn)))");
        return this;
    }

    /** The stops since this was asked last, in order. */
    List<String> passed() {
        List<String> stops = List.copyOf(passed);
        passed.clear();
        return stops;
    }

    /** What has the focus is called so, and seen. */
    Keyboard assertAt(String name) {
        await().atMost(Duration.ofSeconds(15))
                .ignoreExceptionsInstanceOf(PlaywrightException.class) // of a page that is being left
                .untilAsserted(() -> assertThat(((Map<?, ?>) page.evaluate(FOCUSED)).get("name"))
                        .isEqualTo(name));
        assertSeen();
        return this;
    }

    private Keyboard goTo(String key, String name) {
        for (int stop = 0; stop < MOST_STOPS; stop++) {
            page.keyboard().press(key);
            String reached = assertSeen();
            passed.add(reached);
            if (reached.equals(name)) {
                return this;
            }
        }
        throw new AssertionError("no stop called " + name + " in " + passed);
    }

    /** Fails unless it is seen what has the focus, which is given. */
    String assertSeen() {
        Map<?, ?> focused = drawn();
        String name = focused.get("name").toString();
        if (focused.get("page").equals(true)) {
            return ""; // between the last stop and the first is the browser itself
        }
        assertThat(focused.get("ring")).as("a ring around '%s'", name).isEqualTo(true);
        assertThat(focused.get("there")).as("'%s' is in view", name).isEqualTo(true);
        return name;
    }

    /** A field draws its ring, and a page scrolls, a moment after it has the focus. */
    private Map<?, ?> drawn() {
        try {
            page.waitForFunction(
                    "() => { const at = (" + FOCUSED + ")(); return at.page || at.ring && at.there; }",
                    null,
                    new Page.WaitForFunctionOptions().setTimeout(LONGEST_MILLIS));
        } catch (TimeoutError late) {
            // what is missing is told by who asked
        }
        return (Map<?, ?>) page.evaluate(FOCUSED);
    }
}
