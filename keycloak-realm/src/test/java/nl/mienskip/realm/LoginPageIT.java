package nl.mienskip.realm;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.args.AxeRunOptions;
import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sign-in pages as somebody sees them, on a phone and on a desk. */
class LoginPageIT {

    private static final List<String> RULES =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");
    private static final String SCOPE = "openid organization:proefdorp";
    private static final Map<String, String> LOOK = Map.of(
            "look.brand", "#6a3d7c",
            "look.name.fy", "Proefdoarp",
            "look.contact", "Dorpsbelang Proefdorp",
            "look.contactEmail", "bestuur@example.org",
            "host", "proefdorp.example.org");

    @RegisterExtension
    static final Chromium chromium = new Chromium();

    private final Provisioning provisioning = new Provisioning();
    private final String callback = provisioning.callbacks().getFirst();

    @Test
    void theVillageIsTheBrand() {
        inVillage(LOOK, page -> {
            page.navigate(address(SCOPE));
            assertThat(page.title()).isEqualTo("Inloggen – Proefdorp");
            assertThat(page.locator(".place").innerText()).contains("Proefdorp");
            assertThat(page.locator("a.place").getAttribute("href")).contains("//proefdorp.example.org");
            assertThat(style(page, ".band", "backgroundColor")).isEqualTo("rgb(106, 61, 124)");
            assertThat(page.locator("link[rel=stylesheet]").getAttribute("href"))
                    .as("browsers keep it for long")
                    .matches(".*/css/login\\.css\\?[0-9a-f]+");
            assertThat(page.locator(".help").innerText()).contains("Dorpsbelang Proefdorp", "bestuur@example.org");
        });
    }

    @Test
    void withoutAVillageThePlatformIsTheBrand() {
        chromium.visit(page -> {
            page.navigate(address("openid"));
            assertThat(page.locator(".place").innerText()).contains("Mienskip");
            assertThat(style(page, ".band", "backgroundColor")).isEqualTo("rgb(29, 92, 63)");
        });
    }

    @Test
    void theVillageIsStillThereOnThePagesForANewAccountAndAForgottenPassword() {
        inVillage(LOOK, page -> {
            page.navigate(address(SCOPE));
            page.locator("#kc-registration a").click();
            assertThat(page.locator("h1").innerText()).isEqualTo("Een account maken");
            assertThat(page.locator(".place").innerText()).contains("Proefdorp");
            page.locator("text=Terug naar inloggen").click();
            page.locator("text=Wachtwoord vergeten?").click();
            assertThat(page.locator("h1").innerText()).isEqualTo("Wachtwoord vergeten");
            assertThat(page.locator(".place").innerText()).contains("Proefdorp");
        });
    }

    @ParameterizedTest
    @CsvSource({"nl,Inloggen,Proefdorp", "fy,Oanmelde,Proefdoarp", "en,Sign in,Proefdorp", "de,Anmelden,Proefdorp"})
    void thePageSpeaksTheLanguageThatThePortalAsksFor(String language, String title, String village) {
        inVillage(LOOK, page -> {
            page.navigate(Visitor.address(callback, SCOPE, Map.of("ui_locales", language)));
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo(language);
            assertThat(page.locator("h1").innerText()).isEqualTo(title);
            assertThat(page.locator(".place").innerText()).contains(village);
        });
    }

    @Test
    void anotherLanguageIsOneLinkAway() {
        chromium.visit(page -> {
            page.navigate(address("openid"));
            page.locator(".languages a[lang=fy]").click();
            assertThat(page.locator("h1").innerText()).isEqualTo("Oanmelde");
        });
    }

    @Test
    void theVillagesOwnCrestTakesThePlaceOfTheDrawnOne() throws IOException {
        HttpServer village = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        village.createContext("/crest", exchange -> {
            byte[] crest = "<svg xmlns='http://www.w3.org/2000/svg' width='9' height='9'><path d='M0 0h9v9z'/></svg>"
                    .getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "image/svg+xml");
            exchange.getResponseHeaders().add("Cross-Origin-Resource-Policy", "cross-origin");
            exchange.sendResponseHeaders(200, crest.length);
            exchange.getResponseBody().write(crest);
            exchange.close();
        });
        village.start();
        try {
            String crest = "http://localhost:" + village.getAddress().getPort() + "/crest";
            inVillage(Map.of("look.crest", crest), page -> {
                page.navigate(address(SCOPE));
                page.waitForLoadState(LoadState.NETWORKIDLE);
                assertThat(style(page, ".crest img", "opacity")).isEqualTo("1");
                assertThat(style(page, ".crest svg", "visibility")).isEqualTo("hidden");
            });
        } finally {
            village.stop(0);
        }
    }

    @Test
    void textOnALightColourIsBlackAndLinksKeepTheirContrast() {
        inVillage(Map.of("look.brand", "#F2C94C"), page -> {
            page.navigate(address(SCOPE));
            assertThat(style(page, ".band", "backgroundColor")).isEqualTo("rgb(242, 201, 76)");
            assertThat(style(page, "#kc-login", "color")).isEqualTo("rgb(0, 0, 0)");
            assertThat(style(page, ".aside a", "color")).isEqualTo("rgb(31, 36, 33)");
            assertAccessible(page);
        });
    }

    @Test
    void aColourOrAnAddressThatIsNoneDoesNotReachThePage() {
        Map<String, String> evil = Map.of(
                "look.brand", "#fff}</style><script>document.title='kwaad'</script>",
                "look.crest", "javascript:document.title='kwaad'",
                "look.name.nl", "Proef <b>kwaad</b>",
                "look.contact", "<img src=x onerror=document.title='kwaad'>",
                "look.contactEmail", "a@b\"onmouseover=\"x",
                "host", "kwaad.example.org/\"><script>x</script>");
        inVillage(evil, page -> {
            page.navigate(address(SCOPE));
            assertThat(page.title()).isEqualTo("Inloggen – Proef <b>kwaad</b>");
            assertThat(style(page, ".band", "backgroundColor")).isEqualTo("rgb(29, 92, 63)");
            assertThat(page.locator(".crest img, .help img, a.place, a[href^='mailto:']")
                            .count())
                    .isZero();
        });
    }

    @Test
    void thePageFetchesNothingFromElsewhereAndWeighsLittle() {
        inVillage(LOOK, page -> {
            long[] bytes = {0};
            page.onRequest(request -> assertThat(request.url()).startsWith(Keycloak.URL));
            page.onResponse(response -> bytes[0] += response.body().length);
            page.navigate(address(SCOPE));
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(bytes[0]).isBetween(1_000L, 100_000L);
        });
    }

    @Test
    void everythingToTapIsBigEnoughForAThumb() {
        chromium.visit(360, ColorScheme.LIGHT, page -> {
            page.navigate(address("openid"));
            page.locator("button:visible, .card a:visible, .languages a, .help a, input:visible:not([type=checkbox])")
                    .all()
                    .forEach(target -> assertThat(target.boundingBox().height)
                            .as(target.innerHTML())
                            .isGreaterThanOrEqualTo(48));
            assertThat(page.evaluate("document.documentElement.scrollWidth")).isEqualTo(360);
        });
    }

    @ParameterizedTest
    @CsvSource({"360,LIGHT", "1280,LIGHT", "360,DARK"})
    void everyPageIsAccessible(int width, ColorScheme colours) {
        inVillage(LOOK, width, colours, page -> {
            page.navigate(address(SCOPE));
            assertAccessible(page);
            page.locator("#username").fill("bestaat.niet");
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
            assertThat(page.locator("#input-error-email").innerText()).isEqualTo("Vul uw e-mailadres in.");
            assertAccessible(page);
            page.navigate(Visitor.address("http://example.org/", "openid", Map.of()));
            assertThat(page.locator("h1").innerText()).isEqualTo("Dat ging niet goed");
            assertAccessible(page);
            page.navigate(Keycloak.OPENID + "/logout?client_id=portal");
            assertAccessible(page);
        });
    }

    /** What the portal or the board may ask of somebody, or somebody of themselves. */
    @ParameterizedTest
    @CsvSource({
        "UPDATE_PASSWORD,Kies een nieuw wachtwoord",
        "UPDATE_PROFILE,Uw gegevens",
        "UPDATE_EMAIL,Uw e-mailadres wijzigen",
        "CONFIGURE_TOTP,Inloggen met een code erbij",
        "webauthn-register-passwordless,Een passkey maken"
    })
    void whatSomebodyDoesForTheirAccountIsAccessibleToo(String action, String title) {
        String person = provisioning.createPerson("proef.bladzijden", "een korte zin");
        try {
            chromium.visit(360, ColorScheme.LIGHT, page -> {
                page.navigate(Visitor.address(callback, "openid", Map.of("kc_action", action)));
                page.locator("#username").fill("proef.bladzijden");
                page.locator("#password").fill("een korte zin");
                page.locator("#kc-login").click();
                assertThat(page.locator("h1").innerText()).isEqualTo(title);
                assertAccessible(page);
            });
        } finally {
            provisioning.deletePerson(person);
        }
    }

    private String address(String scope) {
        return Visitor.address(callback, scope, Map.of());
    }

    private void inVillage(Map<String, String> look, Consumer<Page> what) {
        inVillage(look, 1280, ColorScheme.LIGHT, what);
    }

    private void inVillage(Map<String, String> look, int width, ColorScheme colours, Consumer<Page> what) {
        String village = provisioning.createOrganization("proefdorp", "Proefdorp", look);
        try {
            chromium.visit(width, colours, what);
        } finally {
            provisioning.deleteOrganization(village);
        }
    }

    private static Object style(Page page, String selector, String property) {
        return page.locator(selector).first().evaluate("(node, name) => getComputedStyle(node)[name]", property);
    }

    /** Asked in the page itself, which frames no other, and for nothing but what is broken: the rest takes far longer. */
    private static void assertAccessible(Page page) {
        AxeRunOptions broken = new AxeRunOptions();
        broken.setResultTypes(List.of("violations"));
        assertThat(new AxeBuilder(page)
                        .setLegacyMode(true)
                        .options(broken)
                        .withTags(RULES)
                        .analyze()
                        .getViolations())
                .as(page.title())
                .extracting(rule -> rule.getId() + ": " + rule.getNodes())
                .isEmpty();
    }
}
