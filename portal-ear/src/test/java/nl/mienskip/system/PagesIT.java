package nl.mienskip.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every residents' page is open to everybody: valid, without barriers, on a phone and a desk, light and dark. */
@ExtendWith(Chromium.class)
class PagesIT {

    /** A phone held upright, a desk, and a desk of 1280 pixels enlarged four times. */
    private static final List<Integer> WIDTHS = List.of(360, 1280, 320);

    static Stream<String> pagesForAll() {
        return Routes.all().stream().filter(Routes.Route::forAll).map(Routes::address);
    }

    @Test
    void thePagesAreReallyFound() {
        assertThat(Routes.all())
                .extracting(Routes.Route::path)
                .contains("/", "/news", "/news/{id}", "/accessibility", "/api", "/account");
    }

    @ParameterizedTest
    @MethodSource("pagesForAll")
    void aVisitorMeetsNoBarrier(String path, Page page) {
        assertNoBarrier(page, Portal.address("burum", path));
    }

    @ParameterizedTest
    @MethodSource("pagesForAll")
    void whatAVisitorGetsIsValid(String path) {
        assertThat(Barriers.inMarkup(Portal.get("burum", path).body())).isEmpty();
    }

    @Test
    void aMemberMeetsNoBarrierOnAnyPage(Page page) {
        People.signIn(page, "burum", "beheerder.burum");

        for (Routes.Route route : Routes.all()) {
            assertNoBarrier(page, Portal.address("burum", Routes.address(route)));
            assertThat(Barriers.inMarkup(page.content())).as(route.path()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api", "/accessibility", "/fy", "/en", "/de"})
    void aVisitorOfThePlatformMeetsNoBarrier(String path, Page page) {
        assertNoBarrier(page, Portal.address("", path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"munnekezijl", "warfstermolen", "noardeast-fryslan"})
    void everyVillagesLookCanBeRead(String village, Page page) {
        assertNoBarrier(page, Portal.address(village, "/"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/nobody-wrote-this", "/news/999999999", "/fy/nobody-wrote-this"})
    void whoLosesTheWayMeetsNoBarrier(String path, Page page) {
        assertNoBarrier(page, Portal.address("burum", path));
        assertThat(Barriers.inMarkup(Portal.get("burum", path).body())).isEmpty();
    }

    @Test
    void anUnknownHostsPageHasNoBarrier(Page page) {
        assertNoBarrier(page, Portal.address("nobody", "/"));
    }

    @Test
    void thePortalNeedsNoScript(Page page) {
        Response home = page.navigate(Portal.address("burum", "/"));

        assertThat(home.headers().get("content-security-policy"))
                .contains("default-src 'none'")
                .doesNotContain("script");
        assertThat(page.locator("script, [onclick], [style]").count()).isZero();
    }

    @Test
    void aBarrierWouldBeFound(Page page) {
        page.navigate(Portal.address("burum", "/"));
        page.evaluate("() => document.querySelector('h1').insertAdjacentHTML('afterend', '<img src=x><h5>small</h5>')");

        assertThat(Barriers.found(page)).isNotEmpty();
    }

    private static void assertNoBarrier(Page page, String address) {
        show(page, ColorScheme.LIGHT);
        page.navigate(address);
        for (int width : WIDTHS) {
            Barriers.assertFits(page, width);
            assertThat(Barriers.found(page)).as("%s at %d", address, width).isEmpty();
        }
        show(page, ColorScheme.DARK);
        assertThat(Barriers.found(page)).as("%s, dark", address).isEmpty();
    }

    /** Without motion: a colour on its way from light to dark is not one that anybody reads. */
    private static void show(Page page, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE));
    }
}
