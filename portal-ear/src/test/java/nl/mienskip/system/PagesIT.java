package nl.mienskip.system;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
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
            String path = Routes.address(route);
            page.navigate(Portal.address("burum", path));
            assertNoBarrierHere(page, route.forAll() && asForVisitors(page, path) ? "main" : "nothing");
            assertThat(Barriers.inMarkup(page.content())).as(route.path()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/api", "/accessibility", "/privacy", "/fy", "/en", "/de"})
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
        assertThat(page.locator("script:not([type='application/ld+json']), [onclick], [style]")
                        .count())
                .isZero();
    }

    @Test
    void aBarrierWouldBeFound(Page page) {
        page.navigate(Portal.address("burum", "/"));
        page.evaluate("() => document.querySelector('h1').insertAdjacentHTML('afterend', '<img src=x><h5>small</h5>')");

        assertThat(Barriers.found(page)).isNotEmpty();
    }

    @Test
    void wordsThatOnlyTheDarkHidesWouldBeFound(Page page) {
        page.navigate(Portal.address("burum", "/news"));
        page.evaluate("() => { document.querySelector('h1').style.color = '#222' }");

        assertThat(Barriers.found(page)).isEmpty();
        assertThat(Barriers.foundInTheDark(page)).isNotEmpty();
    }

    /** What stands between head and foot is what a visitor gets, which {@link #aVisitorMeetsNoBarrier} looks at. */
    private static boolean asForVisitors(Page page, String path) {
        return main(page.content()).equals(main(Portal.get("burum", path).body()));
    }

    private static String main(String html) {
        return Jsoup.parse(html).selectFirst("main").outerHtml();
    }

    private static void assertNoBarrier(Page page, String address) {
        page.navigate(address);
        assertNoBarrierHere(page, "nothing");
    }

    private static void assertNoBarrierHere(Page page, String seen) {
        for (int width : WIDTHS) {
            Barriers.assertFits(page, width);
            assertThat(Barriers.found(page, seen))
                    .as("%s at %d", page.url(), width)
                    .isEmpty();
        }
        assertThat(Barriers.foundInTheDark(page, seen))
                .as("%s, dark", page.url())
                .isEmpty();
    }
}
