package nl.mienskip.shell.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import nl.mienskip.kernel.identity.KeycloakSettings;
import org.junit.jupiter.api.Test;

class PendingCookiesTest {

    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final String BURUM = "burum.mienskip.localhost";
    private static final String WARFSTERMOLEN = "warfstermolen.mienskip.localhost";

    private final Browser browser = new Browser();
    private final PendingCookies cookies = cookies(NOW, "secret");

    @Test
    void twoTabsDoNotDisturbEachOther() {
        begin("first-tab-state", "/news", NOW);
        begin("other-tab-state", "/account", NOW);

        assertThat(cookies.find(browser.at(BURUM), "other-tab-state")
                        .orElseThrow()
                        .to())
                .isEqualTo("/account");
        assertThat(cookies.find(browser.at(BURUM), "first-tab-state")
                        .orElseThrow()
                        .to())
                .isEqualTo("/news");
    }

    @Test
    void aSignInBegunOnOneHostIsWorthNothingOnAnother() {
        begin("state-of-burum", "/", NOW);

        assertThat(cookies.find(browser.at(BURUM), "state-of-burum")).isPresent();
        assertThat(cookies.find(browser.at(BURUM.toUpperCase(java.util.Locale.ROOT)), "state-of-burum"))
                .isPresent();
        assertThat(cookies.find(browser.at(WARFSTERMOLEN), "state-of-burum")).isEmpty();
    }

    @Test
    void anotherStateIsNotFound() {
        begin("state-of-burum", "/", NOW);

        assertThat(cookies.find(browser.at(BURUM), "state-of-somebody-else")).isEmpty();
        assertThat(new PendingCookiesTest().cookies.find(browser.at(BURUM), "state-of-burum"))
                .as("another node with the same secret")
                .isPresent();
        assertThat(cookies(NOW, "another secret").find(browser.at(BURUM), "state-of-burum"))
                .isEmpty();
    }

    @Test
    void aChangedCookieIsNone() {
        begin("state-of-burum", "/", NOW);
        browser.cookies.replaceAll(
                (name, value) -> value.substring(0, 40) + (value.charAt(40) == 'A' ? 'B' : 'A') + value.substring(41));

        assertThat(cookies.find(browser.at(BURUM), "state-of-burum")).isEmpty();
        browser.cookies.replaceAll((name, value) -> "?");
        assertThat(cookies.find(browser.at(BURUM), "state-of-burum")).isEmpty();
    }

    @Test
    void afterAnHourItIsOver() {
        begin("state-of-burum", "/", NOW);

        assertThat(cookies(NOW.plus(Duration.ofMinutes(59)), "secret").find(browser.at(BURUM), "state-of-burum"))
                .isPresent();
        assertThat(cookies(NOW.plus(Duration.ofMinutes(61)), "secret").find(browser.at(BURUM), "state-of-burum"))
                .isEmpty();
    }

    @Test
    void theOldestGoWhenThereAreManySoThatRequestsStaySmall() {
        for (int tab = 0; tab < 20; tab++) {
            begin(tab + "-state-of-a-tab", "/", NOW.plusSeconds(tab));
        }

        assertThat(browser.cookies).hasSizeLessThanOrEqualTo(6);
        assertThat(cookies.find(browser.at(BURUM), "19-state-of-a-tab")).isPresent();
        assertThat(cookies.find(browser.at(BURUM), "0-state-of-a-tab")).isEmpty();
    }

    @Test
    void noSiblingCanSetItAndNoScriptCanReadIt() {
        begin("state-of-burum", "/", NOW);

        assertThat(browser.setCookies)
                .allMatch(cookie -> cookie.startsWith("__Host-in-state-of-bur=")
                        && cookie.endsWith("; Path=/; Max-Age=3600; Secure; HttpOnly; SameSite=Lax"));
        assertThat(browser.setCookies.getFirst()).doesNotContain("verifier");
        cookies.remove(browser.response(), "state-of-burum");
        assertThat(browser.cookies).isEmpty();
    }

    private void begin(String state, String to, Instant at) {
        cookies.add(
                browser.at(BURUM),
                browser.response(),
                new Pending(state, "nonce", "verifier", to, Attempt.BRANDED, at));
    }

    private static PendingCookies cookies(Instant now, String secret) {
        KeycloakSettings settings = new KeycloakSettings();
        FakeKeycloak.set(settings, "settings", new FakeKeycloak.SetSettings(Map.of("PORTAL_CLIENT_SECRET", secret)));
        PendingCookies cookies = new PendingCookies();
        FakeKeycloak.set(cookies, "settings", settings);
        FakeKeycloak.set(cookies, "clock", Clock.fixed(now, ZoneOffset.UTC));
        return cookies;
    }
}
