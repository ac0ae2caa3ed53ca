package nl.mienskip.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A village's home by keyboard alone. */
@ExtendWith(Chromium.class)
class KeyboardIT {

    private static final String FOCUSED =
            "() => document.activeElement === document.body ? '' : document.activeElement.outerHTML";

    @Test
    void theFirstKeyOffersTheContentAndTakesOneThere(Page page) {
        page.navigate(Portal.address("burum", "/"));
        page.keyboard().press("Tab");
        assertThat(page.evaluate(FOCUSED).toString()).contains("nl-skip-link");
        assertThat(page.locator(".nl-skip-link").isVisible()).isTrue();

        page.keyboard().press("Enter");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("() => document.activeElement.closest('main') !== null"))
                .isEqualTo(true);
    }

    @Test
    void everyLinkIsReachedInTheOrderInWhichItIsRead(Page page) {
        page.navigate(Portal.address("burum", "/"));
        List<Object> inPage = new ArrayList<>();
        Object all = page.evaluate(
                "() => [...document.querySelectorAll('a[href], button, summary, input')].map(e => e.outerHTML)");
        inPage.addAll((List<?>) all);
        List<Object> reached = new ArrayList<>();
        for (int i = 0; i < inPage.size(); i++) {
            page.keyboard().press("Tab");
            reached.add(page.evaluate(FOCUSED));
        }

        assertThat(inPage).hasSizeGreaterThan(10);
        assertThat(reached).isEqualTo(inPage);
    }

    @Test
    void whatHasTheFocusIsSeen(Page page) {
        page.navigate(Portal.address("burum", "/"));
        for (int i = 0; i < 12; i++) {
            page.keyboard().press("Tab");
            Object seen = page.evaluate(
                    "() => { const e = document.activeElement, s = getComputedStyle(e), b = e.getBoundingClientRect();"
                            + " return s.outlineStyle !== 'none' && parseFloat(s.outlineWidth) >= 2 && b.width > 0 && b.bottom > 0 && b.top < innerHeight }");
            assertThat(seen).as(page.evaluate(FOCUSED).toString()).isEqualTo(true);
        }
    }

    @Test
    void whatIsTappedIsLargeEnough(Page page) {
        page.setViewportSize(360, 800);
        page.navigate(Portal.address("burum", "/"));
        Object small = page.evaluate("() => [...document.querySelectorAll('header a, .tile a, footer a, .nl-button')]"
                + ".filter(e => !e.classList.contains('nl-skip-link'))"
                + ".filter(e => { const b = e.getBoundingClientRect(); return b.height < 44 || b.width < 24 })"
                + ".map(e => e.outerHTML)");

        assertThat((List<?>) small).isEmpty();
    }
}
