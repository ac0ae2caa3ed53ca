package nl.mienskip.realm;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sign-in pages as somebody sees them, on a phone and on a desk. */
class LoginPageIT {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static Chromium chromium;

    private final Provisioning provisioning = new Provisioning();
    private final String callback = provisioning.callbacks().getFirst();

    @BeforeAll
    static void start() {
        chromium = new Chromium();
    }

    @AfterAll
    static void stop() {
        chromium.close();
    }

    @Test
    void theVillageIsTheBrand() {
        seen("openid organization:burum", page -> {
            assertThat(page.title()).isEqualTo("Inloggen – Burum");
            assertThat(page.locator(".place").innerText()).contains("Burum");
            assertThat(colour(page, ".band", "backgroundColor")).isEqualTo("rgb(29, 92, 63)");
            assertThat(page.locator(".help").innerText())
                    .contains("Dorpsbelang Burum (demo)", "bestuur.burum@example.org");
            assertThat(page.locator("a.place").getAttribute("href")).contains("//burum.");
        });
    }

    @Test
    void withoutAVillageThePlatformIsTheBrand() {
        seen("openid", page -> {
            assertThat(page.locator(".place").innerText()).contains("Mienskip");
            assertThat(page.locator("body").innerText()).doesNotContain("Burum");
        });
    }

    @Test
    void theVillageIsStillThereOnThePagesForANewAccountAndAForgottenPassword() {
        seen("openid organization:warfstermolen", page -> {
            page.locator("#kc-registration a").click();
            assertThat(page.locator("h1").innerText()).isEqualTo("Een account maken");
            assertThat(page.locator(".place").innerText()).contains("Warfstermolen");
        });
        seen("openid organization:warfstermolen", page -> {
            page.locator("text=Wachtwoord vergeten?").click();
            assertThat(page.locator("h1").innerText()).isEqualTo("Wachtwoord vergeten");
            assertThat(page.locator(".place").innerText()).contains("Warfstermolen");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "nl, Inloggen, Warfstermolen",
        "fy, Oanmelde, Warfstermûne",
        "en, Sign in, Warfstermolen",
        "de, Anmelden, Warfstermolen"
    })
    void thePageSpeaksTheLanguageThatThePortalAsksFor(String language, String title, String village) {
        String address = Visitor.address(callback, "openid organization:warfstermolen", Map.of("ui_locales", language));
        chromium.visit(page -> {
            page.navigate(address);
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
            assertThat(page.locator("h1").innerText()).isEqualTo(title);
            assertThat(page.locator(".place").innerText()).contains(village);
            assertThat(page.locator("body").innerText()).doesNotContain("${", "??");
        });
    }

    @Test
    void anotherLanguageIsOneLinkAway() {
        seen("openid organization:burum", page -> {
            page.locator(".languages a[lang=fy]").click();
            assertThat(page.locator("h1").innerText()).isEqualTo("Oanmelde");
        });
    }

    @Test
    void textOnALightColourIsBlackAndLinksKeepTheirContrast() {
        String village = provisioning.createOrganization("proefgeel", "Proefgeel", Map.of("look.brand", "#F2C94C"));
        try {
            seen("openid organization:proefgeel", page -> {
                assertThat(colour(page, ".band", "backgroundColor")).isEqualTo("rgb(242, 201, 76)");
                assertThat(colour(page, "#kc-login", "color")).isEqualTo("rgb(0, 0, 0)");
                assertThat(colour(page, ".aside a", "color")).isEqualTo("rgb(31, 36, 33)");
                assertAccessible(page);
            });
        } finally {
            provisioning.deleteOrganization(village);
        }
    }

    @Test
    void aColourOrAnAddressThatIsNoneDoesNotReachThePage() {
        String village = provisioning.createOrganization(
                "proefkwaad",
                "Proef <b>kwaad</b>",
                Map.of(
                        "look.brand", "#fff}</style><script>document.title='kwaad'</script>",
                        "look.crest", "javascript:document.title='kwaad'",
                        "look.contact", "<img src=x onerror=document.title='kwaad'>",
                        "look.contactEmail", "a@b\"onmouseover=\"x",
                        "host", "kwaad.example.org/\"><script>x</script>"));
        try {
            seen("openid organization:proefkwaad", page -> {
                assertThat(page.title()).isEqualTo("Inloggen – Proef <b>kwaad</b>");
                assertThat(colour(page, ".band", "backgroundColor")).isEqualTo("rgb(29, 92, 63)");
                assertThat(page.locator(".crest img, .help img, a.place, a[href^='mailto:']")
                                .count())
                        .isZero();
            });
        } finally {
            provisioning.deleteOrganization(village);
        }
    }

    @Test
    void thePageFetchesNothingFromElsewhereAndWeighsLittle() {
        chromium.visit(page -> {
            long[] bytes = {0};
            page.onRequest(request -> assertThat(request.url()).startsWith(Keycloak.URL));
            page.onResponse(response -> bytes[0] += response.body().length);
            page.navigate(Visitor.address(callback, "openid organization:burum", Map.of()));
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(bytes[0]).isBetween(1_000L, 100_000L);
        });
    }

    @Test
    void everythingToTapIsBigEnoughForAThumb() {
        chromium.visit(360, ColorScheme.LIGHT, page -> {
            page.navigate(Visitor.address(callback, "openid organization:burum", Map.of()));
            page.locator("button:visible, .card a:visible, .languages a, .help a, input:visible:not([type=checkbox])")
                    .all()
                    .forEach(target -> assertThat(target.boundingBox().height)
                            .as(target.innerHTML())
                            .isGreaterThanOrEqualTo(48));
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        });
    }

    @ParameterizedTest
    @CsvSource({"360,LIGHT", "1280,LIGHT", "360,DARK", "1280,DARK"})
    void everyPageIsAccessible(int width, ColorScheme colours) {
        String address = Visitor.address(callback, "openid organization:burum", Map.of());
        chromium.visit(width, colours, page -> {
            page.navigate(address);
            assertAccessible(page);
            page.locator("#username").fill("bewoner.burum");
            page.locator("#password").fill("niet het wachtwoord");
            page.locator("#kc-login").click();
            assertThat(page.locator("#input-error-username").innerText()).contains("klopt niet");
            assertAccessible(page);
            page.locator("text=Wachtwoord vergeten?").click();
            assertAccessible(page);
            page.locator("text=Terug naar inloggen").click();
            page.locator("#kc-registration a").click();
            page.locator("#kc-register").click();
            assertThat(page.locator("#input-error-username").innerText()).isEqualTo("Vul een inlognaam in.");
            assertAccessible(page);
            page.navigate(Visitor.address("http://example.org/", "openid", Map.of()));
            assertThat(page.locator("h1").innerText()).isEqualTo("Dat ging niet goed");
            assertAccessible(page);
            page.navigate(Keycloak.OPENID + "/logout?client_id=portal");
            assertAccessible(page);
        });
    }

    private void seen(String scope, Consumer<Page> look) {
        chromium.visit(page -> {
            page.navigate(Visitor.address(callback, scope, Map.of()));
            look.accept(page);
        });
    }

    private static Object colour(Page page, String selector, String property) {
        return page.locator(selector).first().evaluate("(node, name) => getComputedStyle(node)[name]", property);
    }

    private static void assertAccessible(Page page) {
        assertThat(new AxeBuilder(page).withTags(RULES).analyze().getViolations())
                .as(page.title())
                .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                .isEmpty();
    }
}
